-- The outbox: what a party is told, written in the transaction of the act that it tells of. Number, address and words are encrypted.
create table messages_message (
  id uuid not null primary key,
  kind text not null,
  matter_id uuid not null,
  number text not null,
  case_id uuid,
  party_id uuid not null,
  recipient text not null,
  cause_id uuid not null,
  cause_sequence bigint not null,
  channel text not null,
  state text not null,
  telephone_cipher text,
  telephone_lookup text,
  address_cipher text,
  address_lookup text,
  text_cipher text not null,
  text_lookup text,
  written_at timestamp with time zone not null,
  unit_id uuid not null,
  sending integer not null,
  failures integer not null,
  fault text,
  ended_at timestamp with time zone,
  ended_by uuid,
  settlement text,
  version bigint not null
);

-- An event tells a party one thing once.
create unique index messages_message_cause on messages_message (cause_id, cause_sequence, party_id, kind);
create index messages_message_number on messages_message (number, id);
create index messages_message_state on messages_message (state, id);
create index messages_message_telephone on messages_message (telephone_lookup) where telephone_lookup is not null;

-- What the mock line took, for the demonstration and for trying out.
create table messages_mock_sms (
  id text not null primary key,
  at timestamp with time zone not null,
  telephone_cipher text not null,
  telephone_lookup text,
  text_cipher text not null,
  text_lookup text
);

create index messages_mock_sms_at on messages_mock_sms (at, id);
