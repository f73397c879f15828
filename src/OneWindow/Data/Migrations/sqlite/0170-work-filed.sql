-- What is due soon is found among an officer's own lines; cases that need nobody any more stand in no index of a list, however many years they fill.
alter table cases_case add column filed integer not null default 0;
alter table cases_officer add column filed integer not null default 0;
alter table cases_officer add column warn_on text;

update cases_case set filed = 1 where state = 'archived';
update cases_officer set
  filed = exists (select 1 from cases_case c where c.id = case_id and c.state = 'archived'),
  warn_on = (select c.warn_on from cases_case c where c.id = case_id);

drop index cases_officer_due;
create index cases_officer_due on cases_officer (appointment_id, ended, due_on, case_id, warn_on);
create index cases_officer_unfiled on cases_officer (appointment_id, due_on, case_id) where ended and not filed;
drop index cases_case_ended;
create index cases_case_unfiled on cases_case (coalesce(due_on, '9999-12-31'), id) where ended_on is not null and not filed;
