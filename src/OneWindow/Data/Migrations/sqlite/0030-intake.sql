-- What somebody brings, in their words.
create table intake_matter (
  id text not null primary key,
  number text not null unique,
  query_code text not null unique,
  source text not null,
  source_reference text,
  kind text not null,
  state text not null,
  received_at text not null,
  registered_at text not null,
  registered_on text not null,
  window_id text,
  clerk_id text not null,
  unit_id text not null,
  narrative text not null,
  narrative_in_full_cipher text,
  narrative_in_full_lookup text,
  employer_id text references employer (id),
  employer_as_named text,
  work_division text,
  work_place text,
  facts text not null,
  guided_to text,
  outcome text,
  follows_id text references intake_matter (id),
  version integer not null
) strict;

-- A row of an outside system is taken in once.
create unique index intake_matter_source_reference on intake_matter (source, source_reference) where source_reference is not null;
create index intake_matter_registered_on on intake_matter (registered_on, id);
create index intake_matter_state on intake_matter (state, id);
create index intake_matter_employer on intake_matter (employer_id, registered_on);
create index intake_matter_follows on intake_matter (follows_id);

create table intake_party (
  id text not null primary key,
  matter_id text not null references intake_matter (id),
  ordinal integer not null,
  role text not null,
  name text not null,
  identity_number_cipher text,
  identity_number_lookup text,
  telephone_cipher text,
  telephone_lookup text,
  address_cipher text,
  address_lookup text,
  electronic_service integer not null,
  migrant_worker integer,
  amount integer,
  is_sealed integer not null
) strict;

create index intake_party_matter on intake_party (matter_id);
create index intake_party_identity_number on intake_party (identity_number_lookup);
create index intake_party_telephone on intake_party (telephone_lookup);

-- Who may see a sealed reporter.
create table intake_handler (
  matter_id text not null references intake_matter (id),
  person_id text not null,
  primary key (matter_id, person_id)
) strict;

create table intake_claim (
  id text not null primary key,
  matter_id text not null references intake_matter (id),
  ordinal integer not null,
  type text not null,
  period_from text,
  period_to text,
  amount integer,
  words text,
  answers text not null,
  channel text,
  chosen_by text,
  choice_reason text,
  case_id text
) strict;

create index intake_claim_matter on intake_claim (matter_id);
create index intake_claim_case on intake_claim (case_id);

-- Files; the matter may still be a draft, so there is no foreign key.
create table intake_evidence (
  id text not null primary key,
  matter_id text not null,
  hash text not null,
  name text not null,
  content_type text not null,
  size integer not null,
  added_at text not null,
  added_by text not null,
  note text
) strict;

create index intake_evidence_matter on intake_evidence (matter_id);

create table intake_draft (
  id text not null primary key,
  owner_id text not null,
  title text not null,
  form_cipher text not null,
  form_lookup text,
  saved_at text not null
) strict;

create index intake_draft_owner on intake_draft (owner_id, saved_at);

-- Every advice that was given; none is changed.
create table intake_advice (
  id text not null primary key,
  matter_id text not null references intake_matter (id),
  given_for text not null,
  given_at text not null,
  rules_version text not null,
  content text not null
) strict;

create index intake_advice_matter on intake_advice (matter_id);

create table intake_overruled_rule (
  id text not null primary key,
  matter_id text not null references intake_matter (id),
  claim_id text not null references intake_claim (id),
  rule_id text not null,
  recommended text not null,
  chosen text not null,
  reason text not null,
  "by" text not null,
  at text not null
) strict;

create index intake_overruled_rule_rule on intake_overruled_rule (rule_id);
create index intake_overruled_rule_claim on intake_overruled_rule (claim_id);
create index intake_overruled_rule_matter on intake_overruled_rule (matter_id);

-- What reading the narrative suggested; nobody has confirmed it.
create table intake_suggested_claim (
  id text not null primary key,
  matter_id text not null references intake_matter (id),
  type text not null,
  phrase text not null
) strict;

create index intake_suggested_claim_matter on intake_suggested_claim (matter_id);
