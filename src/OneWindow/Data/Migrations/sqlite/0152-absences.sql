-- Somebody is away, and who acts for them meanwhile (请假、外出代办).
create table staff_absence (
  id text not null primary key,
  person_id text not null references staff_person (id),
  stand_in_id text not null references staff_person (id),
  from_day text not null,
  until_day text not null,
  reason text not null,
  recorded_by text not null,
  recorded_at text not null,
  version integer not null
) strict;

create index staff_absence_person on staff_absence (person_id, until_day);
create index staff_absence_stand_in on staff_absence (stand_in_id, until_day);
