-- Codes by which somebody proves that a telephone is theirs, filings found again by telephone, and who acts for employers on the public pages.
create table portal_phone_code (
  id text not null primary key,
  purpose text not null,
  telephone_cipher text not null,
  telephone_lookup text,
  code_cipher text not null,
  code_lookup text,
  sent_at text not null,
  used_at text
) strict;

create index portal_phone_code_telephone on portal_phone_code (telephone_lookup, sent_at);
create index portal_phone_code_sent on portal_phone_code (sent_at);

alter table portal_filing add column telephone_cipher text;
alter table portal_filing add column telephone_lookup text;
create index portal_filing_telephone on portal_filing (telephone_lookup) where telephone_lookup is not null;

create table employer_delegate (
  id text not null primary key,
  employer_id text not null references employer (id),
  name text not null,
  telephone_cipher text not null,
  telephone_lookup text,
  basis text not null,
  until_day text,
  consented_at text,
  added_at text not null,
  added_by text not null,
  withdrawn_at text,
  withdrawn_by text,
  withdrawn_because text,
  version integer not null
) strict;

create index employer_delegate_employer on employer_delegate (employer_id);
create index employer_delegate_telephone on employer_delegate (telephone_lookup);
