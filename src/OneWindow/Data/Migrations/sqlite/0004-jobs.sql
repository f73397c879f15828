-- What is to be done at a time, by whichever node gets to it first. A lease that runs out returns the job.
create table job (
  id text not null primary key,
  kind text not null,
  key text not null,
  payload text not null,
  due_at text not null,
  attempts integer not null,
  leased_by text,
  leased_until text,
  last_error text,
  unique (kind, key)
) strict;

create index job_due on job (kind, due_at);
