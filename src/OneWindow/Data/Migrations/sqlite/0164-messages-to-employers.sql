-- Messages go to the employer of a case too: the recipient is a party of the matter or an employer.
alter table messages_message rename column party_id to recipient_id;
