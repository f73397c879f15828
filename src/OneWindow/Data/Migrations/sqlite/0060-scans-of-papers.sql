-- Scans of papers that came back signed. The file lies in the evidence store under its hash; a withdrawn one stays.
create table documents_scan (
  id text not null primary key,
  document_id text not null references documents_document (id),
  hash text not null,
  content_type text not null,
  kept_at text not null,
  kept_by text not null,
  withdrawn_at text,
  withdrawn_by text,
  withdraw_reason text
) strict;

create index documents_scan_document on documents_scan (document_id, id);
create unique index documents_scan_once on documents_scan (document_id, hash) where withdrawn_at is null;
