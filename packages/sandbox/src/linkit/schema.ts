/** Linkit's tables. What is written is normalised before, so that the unique indexes see what a person would. */
export const linkitSchema = `
create table linkit_customers (
  id text primary key,
  organization_id text not null,
  first_name text not null check (first_name <> '' and length(first_name) <= 100),
  last_name text not null check (last_name <> '' and length(last_name) <= 100),
  email text not null check (email like '_%@_%'),
  phone text not null check (phone glob '+[1-9]*'),
  birthdate text check (birthdate glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  gender text check (gender in ('male', 'female', 'other')),
  type text not null check (type in ('individual', 'corporate', 'vip')),
  status text not null check (status in ('active', 'inactive', 'pending', 'suspended', 'blocked', 'banned')),
  search_text text not null,
  created integer not null,
  updated integer not null,
  unique (organization_id, email),
  unique (organization_id, phone)
) strict;
create index linkit_customers_by_age on linkit_customers (organization_id, created);

create table linkit_addresses (
  id text primary key,
  customer_id text not null references linkit_customers on delete cascade,
  label text not null check (label <> '' and length(label) <= 50),
  address_line1 text not null check (address_line1 <> '' and length(address_line1) <= 200),
  address_line2 text check (length(address_line2) <= 200),
  city text not null check (city <> '' and length(city) <= 100),
  state text not null check (state <> '' and length(state) <= 100),
  country text not null check (country glob '[A-Z][A-Z]'),
  is_default integer not null check (is_default in (0, 1)),
  created integer not null,
  updated integer not null
) strict;
create index linkit_addresses_by_customer on linkit_addresses (customer_id, created);
create unique index one_default_linkit_address on linkit_addresses (customer_id) where is_default = 1;
`
