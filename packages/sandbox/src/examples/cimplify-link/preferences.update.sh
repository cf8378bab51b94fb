curl -X POST https://api.cimplify.io/v1/link/preferences \
-H "Authorization: Bearer eyJ..." \
-H "Content-Type: application/json" \
-d '{
"preferred_order_type":"delivery",
"default_address_id":"addr_...",
"notify_on_order": true
}'
