curl -X POST https://api.cimplify.io/v1/link/profile \
-H "Authorization: Bearer eyJ..." \
-H "Content-Type: application/json" \
-d '{"name":"Jane A. Doe"}'
