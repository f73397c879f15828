-- Messages of the lines by which hotlines and platforms send what they took in: every one, and what became of it.
create table intake_arrival (
  id uuid not null primary key,
  line text not null,
  number text,
  digest text not null,
  day date not null,
  arrived_at timestamp with time zone not null,
  way text not null,
  state text not null,
  matter_id uuid references intake_matter (id),
  matter_number text,
  same_as uuid,
  differs boolean not null,
  faults text not null,
  raw_cipher text not null,
  raw_lookup text,
  values_cipher text not null,
  values_lookup text,
  reason text,
  ended_by uuid,
  ended_at timestamp with time zone,
  version bigint not null
);

create index intake_arrival_number on intake_arrival (line, number);
create index intake_arrival_digest on intake_arrival (line, digest);
create index intake_arrival_day on intake_arrival (line, day, state);
create index intake_arrival_matter on intake_arrival (matter_id) where matter_id is not null;
create index intake_arrival_state on intake_arrival (state, id);
