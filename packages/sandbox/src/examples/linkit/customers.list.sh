curl -X GET "https://linkit.works/api/v1/customers?status=active&limit=25" \
  -H "Authorization: Bearer your_token_here" \
  -H "X-Organization-ID: org_123"
