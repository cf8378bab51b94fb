curl "https://api.cimplify.io/api/v1/orders?status=confirmed&limit=20" \
  -H "X-Public-Key: pk_test_your_publishable_key"
