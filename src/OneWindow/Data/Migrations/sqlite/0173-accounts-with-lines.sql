-- What the other side says it sent on a day, and what was made of the differences.
create table intake_day_list (
  line text not null,
  day text not null,
  listed_at text not null,
  way text not null,
  listed_by text not null,
  primary key (line, day)
) strict, without rowid;

create table intake_listed_order (
  line text not null,
  day text not null,
  number text not null,
  primary key (line, day, number)
) strict, without rowid;

create index intake_listed_order_number on intake_listed_order (line, number);

create table intake_difference_note (
  id text not null primary key,
  line text not null,
  day text not null,
  number text not null,
  kind text not null,
  note text not null,
  noted_at text not null,
  noted_by text not null,
  taken_back_at text,
  taken_back_by text,
  version integer not null
) strict;

create unique index intake_difference_note_once on intake_difference_note (line, day, number, kind) where taken_back_at is null;
