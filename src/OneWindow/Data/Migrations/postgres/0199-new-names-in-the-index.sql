-- New words wait in a list before they are sorted into the index, and every search reads that list from end to end. It was up to 4 MB long,
-- 8 ms for each search on a day with many registrations; a short list costs a search next to nothing and a registration a tenth of a millisecond.
alter index name_entry_words set (gin_pending_list_limit = 128);
