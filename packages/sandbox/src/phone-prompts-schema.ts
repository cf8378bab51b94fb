/** The table of prompts on shoppers' phones. */
export const phonePromptsSchema = `
create table phone_prompts (
  id text primary key,
  phone_number text not null,
  kind text not null check (kind in ('verify-wallet', 'approve-payment')),
  -- The wallet or the payment that it is about.
  subject_id text not null,
  text text not null,
  amount text,
  currency text,
  state text not null default 'waiting' check (state in ('waiting', 'approved', 'declined', 'ignored', 'expired')),
  created_at integer not null,
  answered_at integer,
  check ((amount is null) = (currency is null)),
  check ((state = 'waiting') = (answered_at is null))
) strict;
create index phone_prompts_by_phone on phone_prompts (phone_number, created_at);
-- A newer prompt replaces the older.
create unique index one_waiting_prompt on phone_prompts (kind, subject_id) where state = 'waiting';
create index waiting_prompts_by_age on phone_prompts (created_at) where state = 'waiting';
`
