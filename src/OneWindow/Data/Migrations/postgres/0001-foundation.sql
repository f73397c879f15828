-- A write from outside carries a key: sent twice, done once.
create table idempotency (
  scope text not null,
  key text not null,
  answer text not null,
  at timestamp with time zone not null,
  primary key (scope, key)
);

create index idempotency_at on idempotency (at);

-- The framework's keys for sign-in cookies, shared by all nodes and sealed with a key that is not in the database.
create table sign_in_key (
  id uuid not null primary key,
  name text not null,
  xml text not null
);

-- What happened, appended and never changed. Each event carries a keyed hash over itself and the one before it.
create table event (
  stream_kind text collate "C" not null,
  stream_id uuid not null,
  sequence bigint not null,
  kind text not null,
  at timestamp with time zone not null,
  person_id uuid not null,
  appointment_id uuid not null,
  post text not null,
  unit_id uuid not null,
  payload text not null,
  key_id text not null,
  previous_hash bytea not null,
  hash bytea not null,
  primary key (stream_kind, stream_id, sequence)
);

create function refuse_to_change_events() returns trigger language plpgsql as $$
begin
  raise exception 'an event is never changed or deleted';
end
$$;

create trigger event_never_changed before update or delete on event
  for each row execute function refuse_to_change_events();

create trigger event_never_truncated before truncate on event
  for each statement execute function refuse_to_change_events();
