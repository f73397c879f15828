-- Units and windows come from the locality profile; they are stored so that records can point at them.
create table staff_unit (
  id uuid not null primary key,
  code text not null unique,
  name text not null,
  body text not null,
  withdrawn boolean not null
);

create table staff_window (
  id uuid not null primary key,
  code text not null unique,
  number integer not null,
  name text not null,
  hall_id uuid not null references staff_unit (id),
  agency text not null,
  withdrawn boolean not null
);

create table staff_person (
  id uuid not null primary key,
  name text not null,
  sign_in_name text not null unique,
  status text not null,
  suspended_because text,
  version bigint not null
);

-- Apart from the person, so that no list of people ever loads a hash.
create table staff_credential (
  person_id uuid not null primary key references staff_person (id),
  password_hash text not null,
  changed_at timestamp with time zone not null,
  must_change boolean not null
);

create table staff_appointment (
  id uuid not null primary key,
  person_id uuid not null references staff_person (id),
  post text not null,
  unit_id uuid not null references staff_unit (id),
  from_day date not null,
  until_day date,
  ended_by uuid,
  end_reason text
);

create index staff_appointment_person on staff_appointment (person_id);
create index staff_appointment_unit on staff_appointment (unit_id, post);

create table staff_certificate (
  id uuid not null primary key,
  person_id uuid not null references staff_person (id),
  kind text not null,
  number text not null,
  issuer text not null,
  from_day date not null,
  until_day date not null,
  ended_on date,
  end_reason text
);

create index staff_certificate_person on staff_certificate (person_id);

create table staff_session (
  id uuid not null primary key,
  token_hash bytea not null unique,
  person_id uuid not null references staff_person (id),
  appointment_id uuid not null references staff_appointment (id),
  created_at timestamp with time zone not null,
  last_seen_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  revoked_at timestamp with time zone,
  revoked_because text,
  device text not null
);

create index staff_session_person on staff_session (person_id, expires_at);

create table staff_window_duty (
  id uuid not null primary key,
  window_id uuid not null references staff_window (id),
  appointment_id uuid not null references staff_appointment (id),
  from_day date not null,
  until_day date
);

create index staff_window_duty_window on staff_window_duty (window_id, from_day);
create index staff_window_duty_appointment on staff_window_duty (appointment_id, from_day);

-- Failed attempts by sign-in name (hashed) and by address.
create table staff_sign_in_guard (
  subject text not null primary key,
  failures integer not null,
  locks integer not null,
  locked_until timestamp with time zone,
  last_failure_at timestamp with time zone not null
);

create index staff_sign_in_guard_last on staff_sign_in_guard (last_failure_at);
