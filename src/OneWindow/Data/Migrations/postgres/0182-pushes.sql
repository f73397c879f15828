-- What is told to other systems without their asking: to whom, how far each has been told, and what did not arrive.
create table exchange_push (
  id uuid not null primary key,
  system_id uuid not null references exchange_system (id),
  address text not null,
  kinds text not null,
  state text not null,
  state_at timestamp with time zone not null,
  state_by uuid,
  state_reason text,
  cursor bigint not null,
  failures integer not null,
  fault text,
  next_at timestamp with time zone,
  sent_at timestamp with time zone,
  added_at timestamp with time zone not null,
  added_by uuid not null,
  version bigint not null
);

create index exchange_push_system on exchange_push (system_id);

-- The secret itself is nowhere: it is made again from a key of the ring.
create table exchange_push_secret (
  id uuid not null primary key,
  push_id uuid not null references exchange_push (id),
  key_id text not null,
  made_at timestamp with time zone not null,
  made_by uuid not null,
  ends_at timestamp with time zone
);

create index exchange_push_secret_push on exchange_push_secret (push_id);

create table exchange_push_dead (
  push_id uuid not null references exchange_push (id),
  number bigint not null,
  attempts integer not null,
  fault text not null,
  failed_at timestamp with time zone not null,
  state text not null,
  ended_at timestamp with time zone,
  ended_by uuid,
  reason text,
  primary key (push_id, number)
);

create index exchange_push_dead_state on exchange_push_dead (push_id, state, number);
