-- Which matter or case changed, for other systems that keep up. What is there already comes first.
create table exchange_change (
  stream_kind text not null,
  stream_id text not null,
  sequence integer not null,
  case_id text,
  kind text not null,
  at text not null,
  number integer,
  primary key (stream_kind, stream_id, sequence)
) strict, without rowid;

create unique index exchange_change_number on exchange_change (number) where number is not null;
create index exchange_change_unnumbered on exchange_change (at) where number is null;

insert into exchange_change (stream_kind, stream_id, sequence, case_id, kind, at)
select stream_kind, stream_id, sequence, case when stream_kind = 'case' then stream_id end, kind, at
from event where stream_kind in ('matter', 'case');
