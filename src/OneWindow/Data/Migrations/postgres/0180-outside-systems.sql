-- Other systems that come in by keys, the keys given to them (only keyed hashes), and what they asked for.
create table exchange_system (
  id uuid not null primary key,
  name text not null unique,
  person_id uuid not null references staff_person (id),
  appointment_id uuid not null references staff_appointment (id),
  post text not null,
  unit_id uuid not null references staff_unit (id),
  added_at timestamp with time zone not null,
  added_by uuid not null,
  version bigint not null
);

create table exchange_key (
  id uuid not null primary key,
  system_id uuid not null references exchange_system (id),
  hash text not null unique,
  hint text not null,
  scopes text not null,
  per_minute integer not null,
  last_day date not null,
  issued_at timestamp with time zone not null,
  issued_by uuid not null,
  withdrawn_at timestamp with time zone,
  withdrawn_by uuid,
  withdrawn_because text
);

create index exchange_key_system on exchange_key (system_id);

create table exchange_request (
  id uuid not null primary key,
  key_id uuid not null references exchange_key (id),
  at timestamp with time zone not null,
  method text not null,
  route text not null,
  status integer
);

create index exchange_request_key on exchange_request (key_id, at);
create index exchange_request_at on exchange_request (at);
