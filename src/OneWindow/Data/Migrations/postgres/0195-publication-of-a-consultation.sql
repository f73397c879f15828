-- The consultation whose question and answer a text was taken from; null for what was written by hand.
alter table publication add column matter_id uuid;

create index publication_of_matter on publication (matter_id) where matter_id is not null;
