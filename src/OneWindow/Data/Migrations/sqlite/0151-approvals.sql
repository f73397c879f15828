-- A draft of a step that is put before a head (送审): what was filled in, and how far it is on its way.
create table cases_approval (
  id text not null primary key,
  case_id text not null references cases_case (id),
  step text not null,
  run text,
  typed text not null,
  reason text not null,
  drafted_by text not null,
  drafted_as text not null,
  drafted_at text not null,
  sent_at text not null,
  round integer not null,
  stage integer not null,
  state text not null,
  urged_at text,
  ended_at text,
  version integer not null
) strict;

create index cases_approval_case on cases_approval (case_id, state);
create index cases_approval_drafter on cases_approval (drafted_by, state, id);

-- One person's part in it; what was said stays, a new round has new rows.
create table cases_approval_part (
  id text not null primary key,
  approval_id text not null references cases_approval (id),
  round integer not null,
  stage integer not null,
  kind text not null,
  person_id text not null,
  appointment_id text not null,
  post text not null,
  given_at text not null,
  opened_at text,
  done_at text,
  done_as text,
  stood_in integer not null,
  outcome text,
  opinion text
) strict;

create index cases_approval_part_of on cases_approval_part (approval_id);
create index cases_approval_part_waiting on cases_approval_part (person_id, done_at);
