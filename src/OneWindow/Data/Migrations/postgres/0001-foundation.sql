-- A write from outside carries a key: sent twice, done once.
create table idempotency (
  scope text not null,
  key text not null,
  answer text not null,
  at timestamp with time zone not null,
  primary key (scope, key)
);

create index idempotency_at on idempotency (at);
