/** The tables of orders and what was paid for them. Amounts are decimal strings here too. */
export const ordersSchema = `
create table orders (
  id text primary key,
  order_number text not null unique,
  business_id text not null,
  -- Null: a guest's.
  customer_id text references customers on delete cascade,
  -- The token itself is in the checkout's answer and nowhere else.
  bill_token_hash text not null unique,
  status text not null default 'pending'
    check (status in ('pending', 'confirmed', 'preparing', 'ready', 'completed', 'cancelled')),
  order_type text not null check (order_type <> ''),
  location_id text,
  subtotal text not null check (subtotal glob '[0-9]*.[0-9][0-9]'),
  tax_amount text not null check (tax_amount glob '[0-9]*.[0-9][0-9]'),
  total_price text not null check (total_price glob '[0-9]*.[0-9][0-9]'),
  currency text not null check (currency glob '[A-Z][A-Z][A-Z]'),
  customer_name text,
  cancel_reason text check (length(cancel_reason) <= 500),
  created_at integer not null,
  updated_at integer not null,
  check (cancel_reason is null or status = 'cancelled')
) strict;
-- One index for each way to narrow the list: the newest twenty of 10,000 are read without touching the rest.
create index orders_by_customer on orders (customer_id, created_at);
create index orders_by_business on orders (customer_id, business_id, created_at);
create index orders_by_status on orders (customer_id, business_id, status, created_at);
create index orders_by_location on orders (customer_id, business_id, location_id, created_at);
create index orders_by_location_and_status on orders (customer_id, business_id, location_id, status, created_at);

create table order_items (
  order_id text not null references orders on delete cascade,
  position integer not null,
  product_id text not null,
  product_name text not null,
  variant_name text,
  quantity integer not null check (quantity > 0),
  unit_price text not null check (unit_price glob '[0-9]*.[0-9][0-9]'),
  total text not null check (total glob '[0-9]*.[0-9][0-9]'),
  primary key (order_id, position)
) strict, without rowid;

-- An order has one payment, which may be tried again.
create table payments (
  order_id text primary key references orders on delete cascade,
  reference text not null unique,
  method text not null check (method in ('mobile_money', 'cash')),
  phone_number text,
  provider text check (provider in ('mtn', 'vodafone', 'telecel', 'airtel', 'airteltigo', 'mpesa')),
  status text not null default 'pending' check (status in
    ('pending', 'processing', 'requires_action', 'succeeded', 'failed', 'cancelled', 'expired', 'refunded')),
  failure_reason text,
  asked_at integer not null,
  settled_at integer,
  -- When a provider that is slow to say so will say that it has the money.
  settles_at integer,
  check ((method = 'mobile_money') = (phone_number is not null)),
  check ((method = 'mobile_money') = (provider is not null)),
  check ((status in ('succeeded', 'refunded')) = (settled_at is not null)),
  check ((status in ('failed', 'expired')) = (failure_reason is not null))
) strict;
create index payments_settled_late on payments (settles_at) where settles_at is not null;
`
