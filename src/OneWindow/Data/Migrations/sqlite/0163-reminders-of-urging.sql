-- A reminder may be about a draft that waits for somebody, beside its case.
alter table messages_reminder add column approval_id text;
