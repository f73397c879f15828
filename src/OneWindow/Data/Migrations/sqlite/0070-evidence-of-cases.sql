-- Evidence also comes into a case, has its statutory kind and origin, and may be withdrawn with a reason.
create table intake_evidence_new (
  id text not null primary key,
  matter_id text,
  case_id text,
  hash text not null,
  name text not null,
  content_type text not null,
  size integer not null,
  added_at text not null,
  added_by text not null,
  added_as text,
  note text,
  kind text,
  origin text,
  withdrawn_at text,
  withdrawn_as text,
  withdrawn_because text,
  check ((matter_id is null) <> (case_id is null))
) strict;

insert into intake_evidence_new (id, matter_id, hash, name, content_type, size, added_at, added_by, note)
select id, matter_id, hash, name, content_type, size, added_at, added_by, note from intake_evidence;

drop table intake_evidence;
alter table intake_evidence_new rename to intake_evidence;

create index intake_evidence_matter on intake_evidence (matter_id);
create index intake_evidence_case on intake_evidence (case_id);
