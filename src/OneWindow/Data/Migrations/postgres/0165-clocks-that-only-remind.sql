-- The first day on which a clock that only reminds does so. The next daily round counts it for cases in hand; until
-- then they stand there from the beginning, so that the round finds those with no other clock.
alter table cases_case add column remind_on date;
drop index cases_case_calendar;
create index cases_case_calendar on cases_case (calendar_version) where due_on is not null or remind_on is not null;
update cases_case set calendar_version = '', remind_on = opened_on where ended_on is null;
