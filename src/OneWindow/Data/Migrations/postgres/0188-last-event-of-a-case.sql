-- The hash of the latest event beside its sequence: the next event is linked to it without being looked for.
alter table cases_case add column last_hash bytea;
