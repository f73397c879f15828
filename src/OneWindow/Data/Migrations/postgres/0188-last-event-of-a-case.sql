-- The hash of the latest event beside its sequence: the next event is linked to it without being looked for.
alter table cases_case add column last_hash bytea;

-- With room on its page a changed row stays there and its indexes need no new entries: transactions that read their neighbours do not meet.
alter table cases_case set (fillfactor = 75);
