-- What somebody of the staff was told, each key once for each person; ticked off, it stays as proof that it was told.
create table messages_reminder (
  id uuid not null primary key,
  person_id uuid not null,
  key text not null,
  colour text not null,
  what text not null,
  case_id uuid,
  matter_id uuid,
  due_on date,
  told_at timestamp with time zone not null,
  read_at timestamp with time zone
);

create unique index messages_reminder_once on messages_reminder (key, person_id);
create index messages_reminder_unread on messages_reminder (person_id, id) where read_at is null;
create index messages_reminder_person on messages_reminder (person_id, id);
