-- The due day of every running clock by its identifier, as counted by "calendar_version": what another calendar moves is found by it.
alter table cases_case add column due_days text not null default '{}';
