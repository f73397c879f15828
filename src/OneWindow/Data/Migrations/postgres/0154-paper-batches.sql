-- Several papers signed, or served, in one act: what became of each. Every paper and case has its own event beside.
create table documents_batch (
  id uuid not null primary key,
  kind text not null,
  done_by uuid not null,
  done_at timestamp with time zone not null,
  key text not null,
  lines text not null
);

create unique index documents_batch_key on documents_batch (done_by, kind, key);
create index documents_batch_by on documents_batch (done_by, id);
