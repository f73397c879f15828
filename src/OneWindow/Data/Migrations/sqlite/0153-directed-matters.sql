-- The head of the hall directs a matter to another window: who follows it there instead of who registered it.
alter table intake_matter add column directed_to_id text;

-- The hall's lists look for claims that no case carries and with which nobody was sent elsewhere.
create index intake_claim_waiting on intake_claim (matter_id) where case_id is null and guided_on is null;
