-- Lists by due day begin at the first line of an index, however many cases there are: what they sort and filter by stands beside
-- turns and officers, too.
alter table cases_turn add column due_on date not null default 'infinity';
alter table cases_turn add column led boolean not null default false;
alter table cases_officer add column due_on date not null default 'infinity';
alter table cases_officer add column has_turn boolean not null default false;
alter table cases_officer add column ended boolean not null default false;

update cases_turn set
  due_on = (select coalesce(c.due_on, date 'infinity') from cases_case c where c.id = case_id),
  led = exists (select 1 from cases_case c where c.id = case_id and c.lead_id is not null);

update cases_officer set
  due_on = (select coalesce(c.due_on, date 'infinity') from cases_case c where c.id = case_id),
  ended = exists (select 1 from cases_case c where c.id = case_id and c.ended_on is not null),
  has_turn = exists (
    select 1 from cases_turn t join staff_appointment a on a.post = t.post
    where t.case_id = cases_officer.case_id and a.id = cases_officer.appointment_id);

drop index cases_turn_post;
create index cases_turn_due on cases_turn (post, due_on, case_id);
create index cases_turn_unled on cases_turn (post, due_on, case_id) where not led;

drop index cases_officer_appointment;
create index cases_officer_due on cases_officer (appointment_id, ended, due_on, case_id);
create index cases_officer_turn on cases_officer (appointment_id, due_on, case_id) where has_turn;

create index cases_case_open on cases_case (coalesce(due_on, date 'infinity'), id) where ended_on is null;
create index cases_case_ended on cases_case (coalesce(due_on, date 'infinity'), id) where ended_on is not null;
create index cases_case_unled on cases_case (coalesce(due_on, date 'infinity'), id) where lead_id is null and ended_on is null;
