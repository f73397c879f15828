-- The cases of an officer who is absent or leaves, handed over to colleagues in one act: who, from whom, why, and whether it was taken back.
create table cases_hand_over (
  id text not null primary key,
  procedure text not null,
  from_id text not null,
  reason text not null,
  handed_by text not null,
  handed_at text not null,
  recalled_by text,
  recalled_at text,
  recall_reason text,
  version integer not null
) strict;

create index cases_hand_over_procedure on cases_hand_over (procedure, id);
create index cases_hand_over_from on cases_hand_over (from_id, id);

-- Each case of it: to whom, the officers before and after, the event by which they changed, and what became of it when it was taken back.
create table cases_handed_case (
  hand_over_id text not null references cases_hand_over (id),
  case_id text not null references cases_case (id),
  to_id text not null,
  officers_before text not null,
  officers_after text not null,
  sequence integer not null,
  returned_sequence integer,
  kept_because text,
  primary key (hand_over_id, case_id)
) strict;

create index cases_handed_case_to on cases_handed_case (to_id, hand_over_id);
create index cases_handed_case_case on cases_handed_case (case_id);

alter table messages_reminder add column hand_over_id text;
