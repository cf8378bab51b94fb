curl -X POST https://api.cimplify.io/v1/link/enroll-and-link-order \
-H "Authorization: Bearer eyJ..." \
-H "Content-Type: application/json" \
-d '{
"order_id": "ord_...",
"business_id": "bus_...",
"address": { "label":"Home", "street_address":"...", "city":"Accra", "region":"GA" },
"mobile_money": { "phone_number":"+233244000000", "provider":"mtn", "label":"My MTN" },
"order_type": "delivery"
}'
