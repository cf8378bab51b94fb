curl -X POST https://api.cimplify.io/v1/link/auth/refresh \
-H "Content-Type: application/json" \
-d '{"session_token":"eyJ_refresh..."}'
