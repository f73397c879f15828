-- Evidence also comes into a case, has its statutory kind and origin, and may be withdrawn with a reason.
alter table intake_evidence alter column matter_id drop not null;
alter table intake_evidence
  add column case_id uuid,
  add column added_as uuid,
  add column kind text,
  add column origin text,
  add column withdrawn_at timestamp with time zone,
  add column withdrawn_as uuid,
  add column withdrawn_because text,
  add check ((matter_id is null) <> (case_id is null));

create index intake_evidence_case on intake_evidence (case_id);
