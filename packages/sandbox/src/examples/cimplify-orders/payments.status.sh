curl "https://api.cimplify.io/api/v1/orders/ord_01H…/payment-status?token=bt_n3k…" \
  -H "X-Public-Key: pk_test_your_publishable_key"
