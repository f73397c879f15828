-- One run of one procedure. "standing" is its whole state, rebuilt from its events; the other columns serve lists.
create table cases_case (
  id uuid not null primary key,
  procedure text not null,
  procedure_version integer not null,
  number text,
  title text not null,
  matter_id uuid,
  employer_id uuid,
  follows_id uuid references cases_case (id),
  unit_id uuid not null,
  phase text not null,
  state text not null,
  lead_id uuid,
  opened_on date not null,
  ended_on date,
  due_on date,
  due_deadline text,
  warn_on date,
  calendar_version text not null,
  last_sequence bigint not null,
  standing text not null,
  version bigint not null
);

create unique index cases_case_number on cases_case (number) where number is not null;
create index cases_case_matter on cases_case (matter_id) where matter_id is not null;
create index cases_case_employer on cases_case (employer_id) where employer_id is not null;
create index cases_case_follows on cases_case (follows_id) where follows_id is not null;
create index cases_case_due on cases_case (due_on, id) where due_on is not null;
create index cases_case_opened on cases_case (opened_on desc, id desc);
create index cases_case_calendar on cases_case (calendar_version) where due_on is not null;

-- Whose turn it is: a line of the work list of a post.
create table cases_turn (
  case_id uuid not null references cases_case (id),
  post text not null,
  step text not null,
  run text,
  primary key (case_id, post)
);

create index cases_turn_post on cases_turn (post, case_id);

create table cases_officer (
  case_id uuid not null references cases_case (id),
  appointment_id uuid not null,
  primary key (case_id, appointment_id)
);

create index cases_officer_appointment on cases_officer (appointment_id, case_id);

-- Values that tell about natural persons; events and standing only refer to them.
create table cases_personal (
  id uuid not null primary key,
  case_id uuid not null references cases_case (id),
  fact text not null,
  value_cipher text not null,
  value_lookup text
);

create index cases_personal_case on cases_personal (case_id);
