curl -X POST https://api.cimplify.io/v1/link/mobile-money \
-H "Authorization: Bearer eyJ..." \
-H "Content-Type: application/json" \
-d '{
"phone_number":"+233244000000",
"provider":"telecel",
"label":"My main account"
}'
