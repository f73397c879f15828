-- Scans of papers that came back signed. The file lies in the evidence store under its hash; a withdrawn one stays.
create table documents_scan (
  id uuid not null primary key,
  document_id uuid not null references documents_document (id),
  hash text not null,
  content_type text not null,
  kept_at timestamp with time zone not null,
  kept_by uuid not null,
  withdrawn_at timestamp with time zone,
  withdrawn_by uuid,
  withdraw_reason text
);

create index documents_scan_document on documents_scan (document_id, id);
create unique index documents_scan_once on documents_scan (document_id, hash) where withdrawn_at is null;
