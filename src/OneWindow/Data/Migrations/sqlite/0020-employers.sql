-- Every unit that uses labour, those known only by their sign included.
create table employer (
  id text not null primary key,
  name text not null,
  other_names text not null,
  credit_code text,
  credit_code_doubtful integer not null,
  division_code text,
  address text,
  legal_representative text,
  telephone text,
  industry text,
  kind text not null,
  parent_id text references employer (id),
  source text not null,
  status text not null,
  added_at text not null,
  version integer not null
) strict;

-- One code, one employer.
create unique index employer_credit_code on employer (credit_code) where credit_code is not null;
create index employer_parent on employer (parent_id);
create index employer_name on employer (name);
