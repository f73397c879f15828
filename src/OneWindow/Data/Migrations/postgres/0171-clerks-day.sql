-- What a clerk registered today is counted on every page of the clerk.
create index intake_matter_clerk on intake_matter (clerk_id, registered_on);
