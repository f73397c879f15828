-- Official papers. A draft holds only what its maker typed; signing freezes the composed paper in "content".
create table documents_document (
  id uuid not null primary key,
  kind text not null,
  template_version integer not null,
  case_id uuid,
  matter_id uuid,
  run text,
  because text,
  sequence bigint not null,
  replaces_id uuid references documents_document (id),
  status text not null,
  drafted_at timestamp with time zone not null,
  drafted_by uuid not null,
  unit_id uuid not null,
  typed_cipher text,
  typed_lookup text,
  number text,
  number_unit_id uuid,
  number_series text,
  number_year integer,
  number_in_series integer,
  content_cipher text,
  content_lookup text,
  content_hash text,
  signed_at timestamp with time zone,
  signed_by uuid,
  voided_at timestamp with time zone,
  voided_by uuid,
  void_reason text,
  version bigint not null
);

create index documents_document_case on documents_document (case_id, id) where case_id is not null;
create index documents_document_matter on documents_document (matter_id, id) where matter_id is not null;
create index documents_document_replaces on documents_document (replaces_id) where replaces_id is not null;
create index documents_document_drafts on documents_document (unit_id, id) where status = 'draft';
create unique index documents_document_number on documents_document (number_unit_id, number_series, number_year, number_in_series)
  where number_in_series is not null;
