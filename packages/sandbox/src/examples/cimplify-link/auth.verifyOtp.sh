curl -X POST https://api.cimplify.io/v1/link/auth/verify-otp \
-H "Content-Type: application/json" \
-d '{
"contact":"+233244000000",
"contact_type":"phone",
"otp_code":"123456"
}'
