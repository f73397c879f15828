-- Other systems that come in by keys, the keys given to them (only keyed hashes), and what they asked for.
create table exchange_system (
  id text not null primary key,
  name text not null unique,
  person_id text not null references staff_person (id),
  appointment_id text not null references staff_appointment (id),
  post text not null,
  unit_id text not null references staff_unit (id),
  added_at text not null,
  added_by text not null,
  version integer not null
) strict;

create table exchange_key (
  id text not null primary key,
  system_id text not null references exchange_system (id),
  hash text not null unique,
  hint text not null,
  scopes text not null,
  per_minute integer not null,
  last_day text not null,
  issued_at text not null,
  issued_by text not null,
  withdrawn_at text,
  withdrawn_by text,
  withdrawn_because text
) strict;

create index exchange_key_system on exchange_key (system_id);

create table exchange_request (
  id text not null primary key,
  key_id text not null references exchange_key (id),
  at text not null,
  method text not null,
  route text not null,
  status integer
) strict;

create index exchange_request_key on exchange_request (key_id, at);
create index exchange_request_at on exchange_request (at);
