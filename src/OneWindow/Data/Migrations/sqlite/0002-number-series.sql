-- The register of official numbers. It only grows; a void number stays with its reason.
create table issued_number (
  unit_id text not null,
  kind text not null,
  year integer not null,
  number integer not null,
  text text not null,
  issued_at text not null,
  void_reason text,
  voided_at text,
  primary key (unit_id, kind, year, number)
) strict, without rowid;

create index issued_number_text on issued_number (text);
