-- The head of the hall directs a matter to another window: who follows it there instead of who registered it.
alter table intake_matter add column directed_to_id uuid;

create index intake_matter_waiting on intake_matter (window_id, registered_on) where state in ('registered', 'triaged', 'mediation-offered', 'guided');
