-- Persons as they stood before a correction.
create table intake_former_party (
  id uuid not null primary key,
  party_id uuid not null references intake_party (id),
  replaced_at timestamp with time zone not null,
  replaced_as uuid not null,
  name text not null,
  identity_number_cipher text,
  identity_number_lookup text,
  telephone_cipher text,
  telephone_lookup text,
  address_cipher text,
  address_lookup text,
  migrant_worker boolean,
  amount bigint
);

create index intake_former_party_party on intake_former_party (party_id);
