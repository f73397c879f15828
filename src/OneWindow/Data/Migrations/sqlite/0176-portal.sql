-- Filings from the public pages: half-way until they become a matter of the same identifier.
create table portal_filing (
  id text not null primary key,
  token_hash text not null,
  form_cipher text not null,
  form_lookup text,
  saved_at text not null,
  filed_at text
) strict;

create unique index portal_filing_token on portal_filing (token_hash);
create index portal_filing_saved on portal_filing (saved_at);
