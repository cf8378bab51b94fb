curl --request POST \
  --url https://dev.sbx.imprint.co/v2/customers/{customer_id}/link \
  --header 'Content-Type: application/json' \
  --data '
{
  "partner_customer_id": "PARTNER_USER_456",
  "metadata": {
    "store_id": "store_789",
    "platform_version": "2.1.0"
  }
}
'
