-- Who saw which person's data: searched by whoever answers for it, among very many other events.
create index event_personal_shown on event (at, stream_id, sequence) where kind = 'personal-shown';
