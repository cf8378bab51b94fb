/** The brand that a provider goes by today: Vodafone Cash in Ghana has become Telecel Cash (C16). An SQL expression. */
export const providerFamily = `
  case when provider = 'vodafone' and substr(phone_number, 1, 4) = '+233' then 'telecel' else provider end`

/** Tables of Cimplify Link beside the first ones. */
export const cimplifyLinkSchema = `
-- Signing in with a code makes an account; joining Link is a step of its own.
create table enrollments (
  customer_id text primary key references customers on delete cascade,
  enrolled_at integer not null
) strict;

-- When somebody asked whether a contact has joined: the limit counts them, and needs no more.
create table status_checks (checked_at integer not null) strict;
create index status_checks_by_time on status_checks (checked_at);

create unique index one_account_per_number on mobile_money (customer_id, phone_number, (${providerFamily}));
`
