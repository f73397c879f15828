-- The register of official numbers. It only grows; a void number stays with its reason.
create table issued_number (
  unit_id uuid not null,
  kind text not null,
  year integer not null,
  number integer not null,
  text text not null,
  issued_at timestamp with time zone not null,
  void_reason text,
  voided_at timestamp with time zone,
  primary key (unit_id, kind, year, number)
);

create index issued_number_text on issued_number (text);
