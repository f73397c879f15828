-- Another system that is no longer let in: since when, by whom and why.
alter table exchange_system add column ended_at text;
alter table exchange_system add column ended_by text;
alter table exchange_system add column ended_because text;
