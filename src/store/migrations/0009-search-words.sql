-- What can be found, of any kind of record. `words` holds each word without accents, its stems tagged with their
-- language, and the instruments and paragraphs that are cited. The program makes them: see store/search-refresh.ts.

drop table search_entry;

create table search_entry (
  subject_kind text not null,        -- node, indicator, activity, activityIndicator; later any other kind of record
  subject_id text not null,
  plan_id text references plan on delete cascade,   -- empty where the record belongs to no plan
  scope text not null,               -- who may find it; `everyone` for all
  language text not null,
  text text not null,                -- as people read it: snippets are cut from it
  words tsvector not null,
  primary key (subject_id, subject_kind, language)
);
create index search_entry_words on search_entry using gin (words);
create index search_entry_of_plan on search_entry (plan_id);

-- By which rules the words of all entries were made: a single row, empty until they are made by ours.
create table search_rules (version text not null);
insert into search_rules values ('');
