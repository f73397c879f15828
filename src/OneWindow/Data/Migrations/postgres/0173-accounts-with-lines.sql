-- What the other side says it sent on a day, and what was made of the differences.
create table intake_day_list (
  line text not null,
  day date not null,
  listed_at timestamp with time zone not null,
  way text not null,
  listed_by uuid not null,
  primary key (line, day)
);

create table intake_listed_order (
  line text not null,
  day date not null,
  number text not null,
  primary key (line, day, number)
);

create index intake_listed_order_number on intake_listed_order (line, number);

create table intake_difference_note (
  id uuid not null primary key,
  line text not null,
  day date not null,
  number text not null,
  kind text not null,
  note text not null,
  noted_at timestamp with time zone not null,
  noted_by uuid not null,
  taken_back_at timestamp with time zone,
  taken_back_by uuid,
  version bigint not null
);

create unique index intake_difference_note_once on intake_difference_note (line, day, number, kind) where taken_back_at is null;
