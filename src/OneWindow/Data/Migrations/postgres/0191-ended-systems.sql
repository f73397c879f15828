-- Another system that is no longer let in: since when, by whom and why.
alter table exchange_system add column ended_at timestamp with time zone;
alter table exchange_system add column ended_by uuid;
alter table exchange_system add column ended_because text;
