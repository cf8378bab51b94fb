curl -X POST "https://api.cimplify.io/api/v1/orders/ord_01H…/cancel?token=bt_n3k…" \
  -H "X-Public-Key: pk_test_your_publishable_key" \
  -H "Idempotency-Key: 5b1f9d80-2c70-4f2c-bf61-a0e6fa6b02a1" \
  -H "Content-Type: application/json" \
  -d '{"reason": "ordered the wrong item"}'
