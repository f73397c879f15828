-- Units and windows come from the locality profile; they are stored so that records can point at them.
create table staff_unit (
  id text not null primary key,
  code text not null unique,
  name text not null,
  body text not null,
  withdrawn integer not null
) strict;

create table staff_window (
  id text not null primary key,
  code text not null unique,
  number integer not null,
  name text not null,
  hall_id text not null references staff_unit (id),
  agency text not null,
  withdrawn integer not null
) strict;

create table staff_person (
  id text not null primary key,
  name text not null,
  sign_in_name text not null unique,
  status text not null,
  suspended_because text,
  version integer not null
) strict;

-- Apart from the person, so that no list of people ever loads a hash.
create table staff_credential (
  person_id text not null primary key references staff_person (id),
  password_hash text not null,
  changed_at text not null,
  must_change integer not null
) strict;

create table staff_appointment (
  id text not null primary key,
  person_id text not null references staff_person (id),
  post text not null,
  unit_id text not null references staff_unit (id),
  from_day text not null,
  until_day text,
  ended_by text,
  end_reason text
) strict;

create index staff_appointment_person on staff_appointment (person_id);
create index staff_appointment_unit on staff_appointment (unit_id, post);

create table staff_certificate (
  id text not null primary key,
  person_id text not null references staff_person (id),
  kind text not null,
  number text not null,
  issuer text not null,
  from_day text not null,
  until_day text not null,
  ended_on text,
  end_reason text
) strict;

create index staff_certificate_person on staff_certificate (person_id);

create table staff_session (
  id text not null primary key,
  token_hash blob not null unique,
  person_id text not null references staff_person (id),
  appointment_id text not null references staff_appointment (id),
  created_at text not null,
  last_seen_at text not null,
  expires_at text not null,
  revoked_at text,
  revoked_because text,
  device text not null
) strict;

create index staff_session_person on staff_session (person_id, expires_at);

create table staff_window_duty (
  id text not null primary key,
  window_id text not null references staff_window (id),
  appointment_id text not null references staff_appointment (id),
  from_day text not null,
  until_day text
) strict;

create index staff_window_duty_window on staff_window_duty (window_id, from_day);
create index staff_window_duty_appointment on staff_window_duty (appointment_id, from_day);

-- Failed attempts by sign-in name (hashed) and by address.
create table staff_sign_in_guard (
  subject text not null primary key,
  failures integer not null,
  locks integer not null,
  locked_until text,
  last_failure_at text not null
) strict;

create index staff_sign_in_guard_last on staff_sign_in_guard (last_failure_at);
