-- What is to be done at a time, by whichever node gets to it first. A lease that runs out returns the job.
create table job (
  id uuid not null primary key,
  kind text not null,
  key text not null,
  payload text not null,
  due_at timestamp with time zone not null,
  attempts integer not null,
  leased_by text,
  leased_until timestamp with time zone,
  last_error text,
  unique (kind, key)
);

create index job_due on job (kind, due_at);
