-- Somebody is away, and who acts for them meanwhile (请假、外出代办).
create table staff_absence (
  id uuid not null primary key,
  person_id uuid not null references staff_person (id),
  stand_in_id uuid not null references staff_person (id),
  from_day date not null,
  until_day date not null,
  reason text not null,
  recorded_by uuid not null,
  recorded_at timestamp with time zone not null,
  version bigint not null
);

create index staff_absence_person on staff_absence (person_id, until_day);
create index staff_absence_stand_in on staff_absence (stand_in_id, until_day);
