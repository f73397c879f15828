-- Things found by pairs of characters of their names. The index keeps no text; its row numbers are those of the entries.
create table name_entry (
  number integer not null primary key,
  kind text not null,
  id text not null,
  unique (kind, id)
) strict;

create virtual table name_index using fts5 (kind, pairs, content = '', contentless_delete = 1, detail = column);
