-- The newest things of a kind with all the words. A word that one thing has is best found by the index of words, one that very many have by
-- reading the newest until there is enough; only a plan made for the very words can tell. The statement that asks keeps one plan for all
-- texts, so it asks through here, where every text is planned for itself.
create function names_with(kind text, words tsquery, most integer) returns setof uuid language plpgsql stable rows 100 as $$
begin
  return query execute 'select id from name_entry where kind = $1 and words @@ $2 order by id desc limit $3' using kind, words, most;
end $$;
