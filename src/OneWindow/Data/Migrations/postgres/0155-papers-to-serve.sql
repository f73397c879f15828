-- How many signed papers of a case wait for somebody to record their service: what the list of papers to serve looks for.
alter table cases_case add column papers_to_serve integer not null default 0;

update cases_case set papers_to_serve = (
  select count(*) from jsonb_array_elements(cases_case.standing::jsonb -> 'tracks') as run
  where run ->> 'track' = 'service' and run ->> 'state' in ('due', 'failed'));

create index cases_case_papers_to_serve on cases_case (id) where papers_to_serve > 0;
