-- Resolutions and decisions. Made from src/registers/ by `node tools/register-migration.ts instruments`, and reviewed.

create table records.instruments (
  id text primary key,
  number text collate "C" unique,                  -- as people quote it: TRN-2024-001
  "kind" text,                                     -- Kind
  "symbol" text,                                   -- Symbol
  "title" jsonb,                                   -- Title
  "body" text,                                     -- Adopted by
  "meeting" text,                                  -- Meeting
  "adopted_on" date,                               -- Adoption
  "replaced_by" text references records.instruments (id), -- Replaced by
  "link" text,                                     -- Official text
  "keeper" text references secretariat_post (id),  -- Keeper
  "note" text,                                     -- Note
  "files" text[],                                  -- Files
  "symbol_order" text collate "C",
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

create table records.instruments_states (
  id text primary key,
  record_id text not null references records.instruments (id) on delete cascade,
  position integer not null,
  state text not null,
  on_day date not null,                            -- when it became true
  why text,
  recorded_at timestamptz not null,
  recorded_by text not null
);
create index instruments_by_symbol_order on records.instruments ("symbol_order", id) where deleted_at is null;
create index instruments_by_adopted_on on records.instruments ("adopted_on", id) where deleted_at is null;
create index instruments_by_due_on on records.instruments ("due_on", id) where deleted_at is null;
create index instruments_by_changed_at on records.instruments ("changed_at", id) where deleted_at is null;
create index instruments_of_state_by_symbol_order on records.instruments ("state", "symbol_order", id) where deleted_at is null;
create index instruments_of_kind_by_symbol_order on records.instruments ("kind", "symbol_order", id) where deleted_at is null;
create index instruments_of_keeper_by_symbol_order on records.instruments ("keeper", "symbol_order", id) where deleted_at is null;
create index instruments_of_replaced_by on records.instruments ("replaced_by");
create index instruments_among_files on records.instruments using gin ("files");
create index instruments_words on records.instruments using gin (words) where deleted_at is null;
create index instruments_in_trash on records.instruments (deleted_at, id) where deleted_at is not null;
create index instruments_states_of_record on records.instruments_states (record_id, position);
create index instruments_states_of_state on records.instruments_states (state, on_day);
