-- What the office tells the public: typical cases, decisions, questions and answers.
create table publication (
  id uuid not null primary key,
  kind text not null,
  title text not null,
  body text not null,
  basis text,
  state text not null,
  written_by uuid not null,
  writer uuid not null,
  written_at timestamp with time zone not null,
  published_by uuid,
  published_at timestamp with time zone,
  withdrawn_because text,
  version bigint not null
);

create index publication_public on publication (kind, id) where state = 'public';
