-- What parties think of how something was handled, each step once; low ones are followed up.
create table portal_rating (
  id text not null primary key,
  matter_id text not null references intake_matter (id),
  number text not null,
  step text not null,
  step_name text not null,
  level text not null,
  words text,
  at text not null,
  followed_up_at text,
  followed_up_by text,
  follow_up text,
  version integer not null
) strict;

create unique index portal_rating_step on portal_rating (matter_id, step);
create index portal_rating_at on portal_rating (at);
create index portal_rating_waiting on portal_rating (id) where level in ('dissatisfied', 'very-dissatisfied') and followed_up_at is null;
