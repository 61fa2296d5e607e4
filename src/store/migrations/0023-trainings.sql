-- Trainings and launches. Made from src/registers/ by `node tools/register-migration.ts trainings`, and reviewed.

create table records.trainings (
  id text primary key,
  number text collate "C" unique,                  -- as people quote it: TRN-2024-001
  "title" jsonb,                                   -- Title
  "kind" text,                                     -- Kind
  "topics" text[],                                 -- Topics
  "audience" text[],                               -- Audience
  "from" date,                                     -- From
  "until" date,                                    -- Until
  "last_day" date,                                 -- Last day
  "mode" text,                                     -- Mode
  "languages" text[],                              -- Languages
  "place" text,                                    -- Place
  "product" text,                                  -- Product
  "partners" text[],                               -- Partners
  "provider" text,                                 -- Provider
  "is_recorded" boolean,                           -- To be recorded
  "recording" text,                                -- Recording
  "cost_amount" numeric check ("cost_amount" >= 0 and "cost_amount" <= 999999999999999 and scale("cost_amount") <= 3), -- Cost
  "cost_currency" text check (("cost_currency" is null) = ("cost_amount" is null) and "cost_currency" ~ '^[A-Z]{3}$'),
  "participants_unknown" text,                     -- Participants unknown
  "keeper" text references secretariat_post (id),  -- Keeper
  "note" text,                                     -- Note
  "files" text[],                                  -- Files
  "title_order_en" text collate "C",
  "title_order_fr" text collate "C",
  "title_order_es" text collate "C",
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

create table records.trainings_states (
  id text primary key,
  record_id text not null references records.trainings (id) on delete cascade,
  position integer not null,
  state text not null,
  on_day date not null,                            -- when it became true
  why text,
  recorded_at timestamptz not null,
  recorded_by text not null
);

create table records.trainings_participants (
  id text primary key,
  record_id text not null references records.trainings (id) on delete cascade,
  position integer not null,
  "contact" text references records.contacts (id), -- Contact
  "person" text references person (id),            -- Colleague
  "name" text,                                     -- Name
  "party" text,                                    -- Contracting Party
  "organization" text,                             -- Organization
  "capacity" text,                                 -- Capacity
  "registered_on" date,                            -- Registration
  "attended" boolean,                              -- Attendance
  "completed_on" date,                             -- Completion
  "sponsored_amount" numeric check ("sponsored_amount" >= 0 and "sponsored_amount" <= 999999999999999 and scale("sponsored_amount") <= 3), -- Sponsorship
  "sponsored_currency" text check (("sponsored_currency" is null) = ("sponsored_amount" is null) and "sponsored_currency" ~ '^[A-Z]{3}$'),
  "credentials" text,                              -- Credentials
  "gender" text                                    -- Gender
);

create table records.trainings_feedback (
  id text primary key,
  record_id text not null references records.trainings (id) on delete cascade,
  position integer not null,
  "on" date,                                       -- Day
  "overall" integer check ("overall" between 1 and 5), -- Overall
  "documents" integer check ("documents" between 1 and 5), -- Documents
  "logistics" integer check ("logistics" between 1 and 5), -- Logistics
  "interpretation" integer check ("interpretation" between 1 and 5), -- Interpretation
  "platform" integer check ("platform" between 1 and 5), -- Platform
  "comment" text,                                  -- Comment
  "group" text                                     -- Group
);
create index trainings_by_title_order_en on records.trainings ("title_order_en", id) where deleted_at is null;
create index trainings_by_title_order_fr on records.trainings ("title_order_fr", id) where deleted_at is null;
create index trainings_by_title_order_es on records.trainings ("title_order_es", id) where deleted_at is null;
create index trainings_by_from on records.trainings ("from", id) where deleted_at is null;
create index trainings_by_due_on on records.trainings ("due_on", id) where deleted_at is null;
create index trainings_by_changed_at on records.trainings ("changed_at", id) where deleted_at is null;
create index trainings_of_state_by_from on records.trainings ("state", "from", id) where deleted_at is null;
create index trainings_of_kind_by_from on records.trainings ("kind", "from", id) where deleted_at is null;
create index trainings_of_mode_by_from on records.trainings ("mode", "from", id) where deleted_at is null;
create index trainings_of_keeper_by_from on records.trainings ("keeper", "from", id) where deleted_at is null;
create index trainings_among_topics on records.trainings using gin ("topics");
create index trainings_among_audience on records.trainings using gin ("audience");
create index trainings_among_languages on records.trainings using gin ("languages");
create index trainings_among_partners on records.trainings using gin ("partners");
create index trainings_among_files on records.trainings using gin ("files");
create index trainings_words on records.trainings using gin (words) where deleted_at is null;
create index trainings_in_trash on records.trainings (deleted_at, id) where deleted_at is not null;
create index trainings_states_of_record on records.trainings_states (record_id, position);
create index trainings_states_of_state on records.trainings_states (state, on_day);
create index trainings_participants_of_record on records.trainings_participants (record_id, position);
create index trainings_participants_of_contact on records.trainings_participants ("contact");
create index trainings_participants_of_person on records.trainings_participants ("person");
create index trainings_participants_of_party on records.trainings_participants ("party");
create index trainings_feedback_of_record on records.trainings_feedback (record_id, position);
