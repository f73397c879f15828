-- Every unit that uses labour, those known only by their sign included.
create table employer (
  id uuid not null primary key,
  name text not null,
  other_names text not null,
  credit_code text,
  credit_code_doubtful boolean not null,
  division_code text,
  address text,
  legal_representative text,
  telephone text,
  industry text,
  kind text not null,
  parent_id uuid references employer (id),
  source text not null,
  status text not null,
  added_at timestamp with time zone not null,
  version bigint not null
);

-- One code, one employer.
create unique index employer_credit_code on employer (credit_code) where credit_code is not null;
-- A code is found while it is typed, by its beginning.
create index employer_credit_code_prefix on employer (credit_code text_pattern_ops);
create index employer_parent on employer (parent_id);
create index employer_name on employer (name);
