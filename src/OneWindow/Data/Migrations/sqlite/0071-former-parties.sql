-- Persons as they stood before a correction.
create table intake_former_party (
  id text not null primary key,
  party_id text not null references intake_party (id),
  replaced_at text not null,
  replaced_as text not null,
  name text not null,
  identity_number_cipher text,
  identity_number_lookup text,
  telephone_cipher text,
  telephone_lookup text,
  address_cipher text,
  address_lookup text,
  migrant_worker integer,
  amount integer
) strict;

create index intake_former_party_party on intake_former_party (party_id);
