-- A write from outside carries a key: sent twice, done once.
create table idempotency (
  scope text not null,
  key text not null,
  answer text not null,
  at text not null,
  primary key (scope, key)
) strict, without rowid;

create index idempotency_at on idempotency (at);
