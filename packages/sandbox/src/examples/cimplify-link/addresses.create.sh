curl -X POST https://api.cimplify.io/v1/link/addresses \
-H "Authorization: Bearer eyJ..." \
-H "Idempotency-Key: 4a82..." \
-H "Content-Type: application/json" \
-d '{
"label":"Home",
"street_address":"12 Independence Ave",
"apartment":"Flat 3",
"city":"Accra",
"region":"Greater Accra",
"country":"GH"
}'
