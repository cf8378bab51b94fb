/** Imprint's tables. A customer has at most one link. */
export const imprintSchema = `
create table imprint_customers (
  id text primary key check (length(id) = 36 and id = upper(id))
) strict;

create table imprint_account_links (
  customer_id text primary key references imprint_customers on delete cascade,
  partner_customer_id text not null check (partner_customer_id <> ''),
  status text not null default 'ACTIVE' check (status in ('ACTIVE', 'INACTIVE')),
  metadata text check (json_valid(metadata)),
  created_at integer not null,
  updated_at integer not null
) strict;
`
