-- The drafts that wait for a post's signature are counted on every page of an officer; of all papers few are drafts.
create index documents_document_waiting on documents_document (kind, case_id) where status = 'draft';
