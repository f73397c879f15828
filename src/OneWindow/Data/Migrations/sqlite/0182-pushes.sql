-- What is told to other systems without their asking: to whom, how far each has been told, and what did not arrive.
create table exchange_push (
  id text not null primary key,
  system_id text not null references exchange_system (id),
  address text not null,
  kinds text not null,
  state text not null,
  state_at text not null,
  state_by text,
  state_reason text,
  cursor integer not null,
  failures integer not null,
  fault text,
  next_at text,
  sent_at text,
  added_at text not null,
  added_by text not null,
  version integer not null
) strict;

create index exchange_push_system on exchange_push (system_id);

-- The secret itself is nowhere: it is made again from a key of the ring.
create table exchange_push_secret (
  id text not null primary key,
  push_id text not null references exchange_push (id),
  key_id text not null,
  made_at text not null,
  made_by text not null,
  ends_at text
) strict;

create index exchange_push_secret_push on exchange_push_secret (push_id);

create table exchange_push_dead (
  push_id text not null references exchange_push (id),
  number integer not null,
  attempts integer not null,
  fault text not null,
  failed_at text not null,
  state text not null,
  ended_at text,
  ended_by text,
  reason text,
  primary key (push_id, number)
) strict, without rowid;

create index exchange_push_dead_state on exchange_push_dead (push_id, state, number);
