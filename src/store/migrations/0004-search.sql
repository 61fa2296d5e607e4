-- Full-text search. Texts are folded (accents, case, ligatures) by the program before they come here, questions too,
-- so that both sides meet; `words` holds stems of the language and the words as they are.

create table search_entry (
  plan_id text not null references plan on delete cascade,
  kind text not null,                -- node, indicator, activity, activityIndicator
  id text not null,
  language text not null,
  text text not null,                -- as people read it: snippets are cut from it
  words tsvector not null,
  primary key (id, language)
);
create index search_entry_words on search_entry using gin (words);
create index search_entry_of_plan on search_entry (plan_id);
