-- A doubtful matter before the triage room, from the question of the window to what the window did with the answer.
create table intake_triage_referral (
  id text not null primary key,
  matter_id text not null references intake_matter (id),
  number text not null unique,
  question text not null,
  reason text not null,
  state text not null,
  sent_at text not null,
  sent_on text not null,
  sent_by text not null,
  sent_as text not null,
  sent_from text not null,
  begun_at text,
  begun_as text,
  ruling text,
  ended_at text,
  ended_as text,
  answered_at text,
  answered_as text,
  departure text,
  version integer not null
) strict;

-- A matter is before the room once at a time.
create unique index intake_triage_referral_open on intake_triage_referral (matter_id) where state in ('sent', 'under-examination');
create index intake_triage_referral_matter on intake_triage_referral (matter_id);
create index intake_triage_referral_state on intake_triage_referral (state, sent_on, id);
create index intake_triage_referral_sent_by on intake_triage_referral (sent_by, state);

-- What each of the three bodies thinks: one row a body and person.
create table intake_panel_opinion (
  id text not null primary key,
  referral_id text not null references intake_triage_referral (id),
  body text not null,
  person_id text not null,
  appointment_id text not null,
  proposal text not null,
  text text not null,
  given_at text not null,
  corrected_at text
) strict;

create unique index intake_panel_opinion_person on intake_panel_opinion (referral_id, body, person_id);
