-- The cases of an officer who is absent or leaves, handed over to colleagues in one act: who, from whom, why, and whether it was taken back.
create table cases_hand_over (
  id uuid not null primary key,
  procedure text not null,
  from_id uuid not null,
  reason text not null,
  handed_by uuid not null,
  handed_at timestamp with time zone not null,
  recalled_by uuid,
  recalled_at timestamp with time zone,
  recall_reason text,
  version bigint not null
);

create index cases_hand_over_procedure on cases_hand_over (procedure, id);
create index cases_hand_over_from on cases_hand_over (from_id, id);

-- Each case of it: to whom, the officers before and after, the event by which they changed, and what became of it when it was taken back.
create table cases_handed_case (
  hand_over_id uuid not null references cases_hand_over (id),
  case_id uuid not null references cases_case (id),
  to_id uuid not null,
  officers_before text not null,
  officers_after text not null,
  sequence bigint not null,
  returned_sequence bigint,
  kept_because text,
  primary key (hand_over_id, case_id)
);

create index cases_handed_case_to on cases_handed_case (to_id, hand_over_id);
create index cases_handed_case_case on cases_handed_case (case_id);

alter table messages_reminder add column hand_over_id uuid;
