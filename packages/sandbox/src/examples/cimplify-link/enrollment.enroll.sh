curl -X POST https://api.cimplify.io/v1/link/enroll \
-H "Authorization: Bearer eyJ..." \
-H "Idempotency-Key: 91f3..." \
-H "Content-Type: application/json" \
-d '{"contact":"+233244000000","name":"Jane Doe"}'
