-- A claim is told another office's way on "guided_on"; it came back to the window from the case "returned_from_id".
alter table intake_claim add column guided_on text;
alter table intake_claim add column returned_from_id text;

-- Until now every way but inspection's was another office's.
update intake_claim set guided_on = (select registered_on from intake_matter where intake_matter.id = matter_id)
where case_id is null and channel <> 'Inspection'
  and exists (select 1 from intake_matter where intake_matter.id = matter_id and guided_to is not null);
