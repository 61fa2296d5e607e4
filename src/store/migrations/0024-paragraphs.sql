-- Paragraphs of mandates. Made from src/registers/ by `node tools/register-migration.ts paragraphs`, and reviewed.

create table records.paragraphs (
  id text primary key,
  number text collate "C" unique,                  -- as people quote it: TRN-2024-001
  "instrument" text references records.instruments (id), -- Instrument
  "paragraph" text,                                -- Paragraph
  "part" text,                                     -- Part
  "verb" text,                                     -- Verb
  "addressees" text[],                             -- Addressees
  "text" jsonb,                                    -- Text
  "deadline" date,                                 -- Deadline
  "replaced_by" text references records.instruments (id), -- Replaced by
  "keeper" text references secretariat_post (id),  -- Keeper
  "note" text,                                     -- Note
  "files" text[],                                  -- Files
  "paragraph_order" text collate "C",
  state text not null,                             -- the present one, with its day
  state_on date not null,
  due_on date,                                     -- the next day by which something is to be done
  due text,                                        -- which deadline it is
  version integer not null,
  source text not null,                            -- typed, sheet, form, feed
  created_at timestamptz not null,
  created_by text not null,
  changed_at timestamptz not null,
  changed_by text not null,
  deleted_at timestamptz,                          -- since when it is in the trash
  deleted_by text,
  words tsvector not null                          -- by which search finds it
);

create table records.paragraphs_states (
  id text primary key,
  record_id text not null references records.paragraphs (id) on delete cascade,
  position integer not null,
  state text not null,
  on_day date not null,                            -- when it became true
  why text,
  recorded_at timestamptz not null,
  recorded_by text not null
);
create index paragraphs_by_paragraph_order on records.paragraphs ("paragraph_order", id) where deleted_at is null;
create index paragraphs_by_deadline on records.paragraphs ("deadline", id) where deleted_at is null;
create index paragraphs_by_due_on on records.paragraphs ("due_on", id) where deleted_at is null;
create index paragraphs_by_changed_at on records.paragraphs ("changed_at", id) where deleted_at is null;
create index paragraphs_of_state_by_deadline on records.paragraphs ("state", "deadline", id) where deleted_at is null;
create index paragraphs_of_part_by_deadline on records.paragraphs ("part", "deadline", id) where deleted_at is null;
create index paragraphs_of_verb_by_deadline on records.paragraphs ("verb", "deadline", id) where deleted_at is null;
create index paragraphs_of_keeper_by_deadline on records.paragraphs ("keeper", "deadline", id) where deleted_at is null;
create index paragraphs_of_instrument on records.paragraphs ("instrument");
create index paragraphs_among_addressees on records.paragraphs using gin ("addressees");
create index paragraphs_of_replaced_by on records.paragraphs ("replaced_by");
create index paragraphs_among_files on records.paragraphs using gin ("files");
create index paragraphs_words on records.paragraphs using gin (words) where deleted_at is null;
create index paragraphs_in_trash on records.paragraphs (deleted_at, id) where deleted_at is not null;
create index paragraphs_states_of_record on records.paragraphs_states (record_id, position);
create index paragraphs_states_of_state on records.paragraphs_states (state, on_day);
