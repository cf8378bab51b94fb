// In a module rather than in a .sql file: Node, Vite and Vitest import it alike, without a loader or a file read.

/** The tables of version 1. What must never be, the database itself refuses. */
export const schema = `
create table settings (name text primary key, value text not null) strict;

create table customers (
  id text primary key,
  account_id text not null unique,
  name text,
  email text unique,
  phone text unique,
  created_at integer not null,
  updated_at integer not null,
  check (email is not null or phone is not null)
) strict;

-- One per contact: a newer code replaces the older.
create table otp_codes (
  contact text primary key,
  code_hash text not null,
  salt text not null,
  sent_at integer not null,
  expires_at integer not null,
  wrong_tries integer not null default 0 check (wrong_tries between 0 and 5)
) strict;

-- What was sent to a phone or mailbox: the only place where a code can be read.
create table outbox (
  id text primary key,
  contact text not null,
  text text not null,
  code text not null,
  sent_at integer not null
) strict;
create index outbox_by_contact on outbox (contact, sent_at);

-- A session is the family of every token that came out of one sign-in.
create table link_sessions (
  id text primary key,
  customer_id text not null references customers on delete cascade,
  device_name text,
  ip_address text,
  created_at integer not null,
  last_used_at integer not null,
  revoked_at integer
) strict;
create index link_sessions_by_customer on link_sessions (customer_id);

create table session_tokens (
  hash text primary key,
  session_id text not null references link_sessions on delete cascade,
  expires_at integer not null
) strict;
create index session_tokens_by_session on session_tokens (session_id);

create table refresh_tokens (
  hash text primary key,
  session_id text not null references link_sessions on delete cascade,
  expires_at integer not null,
  used_at integer
) strict;
create index refresh_tokens_by_session on refresh_tokens (session_id);

create table addresses (
  id text primary key,
  customer_id text not null references customers on delete cascade,
  label text not null check (label <> '' and length(label) <= 50),
  street_address text not null check (street_address <> '' and length(street_address) <= 200),
  apartment text check (length(apartment) <= 200),
  city text not null check (city <> '' and length(city) <= 100),
  region text not null check (region <> '' and length(region) <= 100),
  country text check (country glob '[A-Z][A-Z]'),
  is_default integer not null default 0 check (is_default in (0, 1)),
  usage_count integer not null default 0 check (usage_count >= 0),
  last_used_at integer,
  created_at integer not null,
  updated_at integer not null
) strict;
create index addresses_by_customer on addresses (customer_id, created_at);
create unique index one_default_address on addresses (customer_id) where is_default = 1;

create table mobile_money (
  id text primary key,
  customer_id text not null references customers on delete cascade,
  phone_number text not null,
  provider text not null check (provider in ('mtn', 'vodafone', 'telecel', 'airtel', 'airteltigo', 'mpesa')),
  label text,
  is_default integer not null default 0 check (is_default in (0, 1)),
  verification_status text not null default 'unverified'
    check (verification_status in ('unverified', 'pending', 'verified', 'failed')),
  usage_count integer not null default 0 check (usage_count >= 0),
  last_used_at integer,
  created_at integer not null
) strict;
create index mobile_money_by_customer on mobile_money (customer_id, created_at);
create unique index one_default_mobile_money on mobile_money (customer_id) where is_default = 1;

-- The default ids are not here: is_default in their own tables is the one truth.
create table preferences (
  customer_id text primary key references customers on delete cascade,
  preferred_order_type text,
  notify_on_order integer check (notify_on_order in (0, 1))
) strict;

create table idempotent_answers (
  scope text not null,
  route text not null,
  key text not null,
  payload_hash text not null,
  status integer not null,
  body text,
  expires_at integer not null,
  primary key (scope, route, key)
) strict, without rowid;
`
