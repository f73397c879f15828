-- One run of one procedure. "standing" is its whole state, rebuilt from its events; the other columns serve lists.
create table cases_case (
  id text not null primary key,
  procedure text not null,
  procedure_version integer not null,
  number text,
  title text not null,
  matter_id text,
  employer_id text,
  follows_id text references cases_case (id),
  unit_id text not null,
  phase text not null,
  state text not null,
  lead_id text,
  opened_on text not null,
  ended_on text,
  due_on text,
  due_deadline text,
  warn_on text,
  calendar_version text not null,
  last_sequence integer not null,
  standing text not null,
  version integer not null
) strict;

create unique index cases_case_number on cases_case (number) where number is not null;
create index cases_case_matter on cases_case (matter_id) where matter_id is not null;
create index cases_case_employer on cases_case (employer_id) where employer_id is not null;
create index cases_case_follows on cases_case (follows_id) where follows_id is not null;
create index cases_case_due on cases_case (due_on, id) where due_on is not null;
create index cases_case_opened on cases_case (opened_on desc, id desc);
create index cases_case_calendar on cases_case (calendar_version) where due_on is not null;

-- Whose turn it is: a line of the work list of a post.
create table cases_turn (
  case_id text not null references cases_case (id),
  post text not null,
  step text not null,
  run text,
  primary key (case_id, post)
) strict, without rowid;

create index cases_turn_post on cases_turn (post, case_id);

create table cases_officer (
  case_id text not null references cases_case (id),
  appointment_id text not null,
  primary key (case_id, appointment_id)
) strict, without rowid;

create index cases_officer_appointment on cases_officer (appointment_id, case_id);

-- Values that tell about natural persons; events and standing only refer to them.
create table cases_personal (
  id text not null primary key,
  case_id text not null references cases_case (id),
  fact text not null,
  value_cipher text not null,
  value_lookup text
) strict;

create index cases_personal_case on cases_personal (case_id);
