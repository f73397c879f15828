-- A write from outside carries a key: sent twice, done once.
create table idempotency (
  scope text not null,
  key text not null,
  answer text not null,
  at text not null,
  primary key (scope, key)
) strict, without rowid;

create index idempotency_at on idempotency (at);

-- The framework's keys for sign-in cookies, shared by all nodes and sealed with a key that is not in the database.
create table sign_in_key (
  id text not null primary key,
  name text not null,
  xml text not null
) strict;

-- What happened, appended and never changed. Each event carries a keyed hash over itself and the one before it.
create table event (
  stream_kind text not null,
  stream_id text not null,
  sequence integer not null,
  kind text not null,
  at text not null,
  person_id text not null,
  appointment_id text not null,
  post text not null,
  unit_id text not null,
  payload text not null,
  key_id text not null,
  previous_hash blob not null,
  hash blob not null,
  primary key (stream_kind, stream_id, sequence)
) strict, without rowid;

create trigger event_never_changed before update on event
begin
  select raise(abort, 'an event is never changed');
end;

create trigger event_never_deleted before delete on event
begin
  select raise(abort, 'an event is never deleted');
end;
