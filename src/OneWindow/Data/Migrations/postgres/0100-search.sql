-- The first letters of the pinyin of employers' names are entered too: what is there goes, and the next start enters all anew.
delete from name_entry where kind = 'employer';

-- Papers are found by number and by kind.
create index documents_document_text on documents_document (number) where number is not null;
create index documents_document_kind on documents_document (kind, id);
