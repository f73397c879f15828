-- Official papers. A draft holds only what its maker typed; signing freezes the composed paper in "content".
create table documents_document (
  id text not null primary key,
  kind text not null,
  template_version integer not null,
  case_id text,
  matter_id text,
  run text,
  because text,
  sequence integer not null,
  replaces_id text references documents_document (id),
  status text not null,
  drafted_at text not null,
  drafted_by text not null,
  unit_id text not null,
  typed_cipher text,
  typed_lookup text,
  number text,
  number_unit_id text,
  number_series text,
  number_year integer,
  number_in_series integer,
  content_cipher text,
  content_lookup text,
  content_hash text,
  signed_at text,
  signed_by text,
  voided_at text,
  voided_by text,
  void_reason text,
  version integer not null
) strict;

create index documents_document_case on documents_document (case_id, id) where case_id is not null;
create index documents_document_matter on documents_document (matter_id, id) where matter_id is not null;
create index documents_document_replaces on documents_document (replaces_id) where replaces_id is not null;
create index documents_document_drafts on documents_document (unit_id, id) where status = 'draft';
create unique index documents_document_number on documents_document (number_unit_id, number_series, number_year, number_in_series)
  where number_in_series is not null;
