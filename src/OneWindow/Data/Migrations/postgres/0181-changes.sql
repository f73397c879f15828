-- Which matter or case changed, for other systems that keep up. What is there already comes first.
create table exchange_change (
  stream_kind text collate "C" not null,
  stream_id uuid not null,
  sequence bigint not null,
  case_id uuid,
  kind text not null,
  at timestamp with time zone not null,
  number bigint,
  primary key (stream_kind, stream_id, sequence)
);

create unique index exchange_change_number on exchange_change (number) where number is not null;
create index exchange_change_unnumbered on exchange_change (at) where number is null;

insert into exchange_change (stream_kind, stream_id, sequence, case_id, kind, at)
select stream_kind, stream_id, sequence, case when stream_kind = 'case' then stream_id end, kind, at
from event where stream_kind in ('matter', 'case');
