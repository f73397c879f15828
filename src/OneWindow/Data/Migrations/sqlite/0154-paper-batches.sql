-- Several papers signed, or served, in one act: what became of each. Every paper and case has its own event beside.
create table documents_batch (
  id text not null primary key,
  kind text not null,
  done_by text not null,
  done_at text not null,
  key text not null,
  lines text not null
) strict;

create unique index documents_batch_key on documents_batch (done_by, kind, key);
create index documents_batch_by on documents_batch (done_by, id);
