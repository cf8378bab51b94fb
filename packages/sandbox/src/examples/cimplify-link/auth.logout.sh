curl -X POST https://api.cimplify.io/v1/link/auth/logout \
-H "Authorization: Bearer eyJ..."
