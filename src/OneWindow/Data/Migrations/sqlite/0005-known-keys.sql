-- The keys that this database was written with, by name only: a start without one of them stops.
create table known_key (
  id text not null primary key,
  purpose text not null,
  first_seen_at text not null
) strict, without rowid;
