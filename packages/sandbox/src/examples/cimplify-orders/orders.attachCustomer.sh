curl -X POST "https://api.cimplify.io/api/v1/orders/ord_01H…/customer?token=bt_n3k…" \
  -H "X-Public-Key: pk_test_your_publishable_key" \
  -H "Content-Type: application/json" \
  -d '{"customer_id": "cus_01H…"}'
