curl https://api.cimplify.io/v1/link/data \
-H "Authorization: Bearer eyJ..."
