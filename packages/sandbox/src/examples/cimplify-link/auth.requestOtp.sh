curl -X POST https://api.cimplify.io/v1/link/auth/request-otp \
-H "Content-Type: application/json" \
-d '{"contact":"+233244000000","contact_type":"phone"}'
