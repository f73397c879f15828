-- When the text of a message of a line was emptied; what became of it stays.
alter table intake_arrival add column swept_at text;

create index intake_arrival_unswept on intake_arrival (arrived_at) where swept_at is null;
