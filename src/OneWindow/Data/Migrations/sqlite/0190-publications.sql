-- What the office tells the public: typical cases, decisions, questions and answers.
create table publication (
  id text not null primary key,
  kind text not null,
  title text not null,
  body text not null,
  basis text,
  state text not null,
  written_by text not null,
  writer text not null,
  written_at text not null,
  published_by text,
  published_at text,
  withdrawn_because text,
  version integer not null
) strict;

create index publication_public on publication (kind, id) where state = 'public';
