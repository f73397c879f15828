-- A double registration points to the one that is kept, and knows where it stood, so that it can be split off again.
alter table intake_matter add column merged_into_id uuid references intake_matter (id);
alter table intake_matter add column state_before text;

create index intake_matter_merged_into on intake_matter (merged_into_id);
