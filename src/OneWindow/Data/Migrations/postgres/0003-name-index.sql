-- Things found by pairs of characters of their names.
create table name_entry (
  kind text not null,
  id uuid not null,
  words tsvector not null,
  primary key (kind, id)
);

create index name_entry_words on name_entry using gin (words);
