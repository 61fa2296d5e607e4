-- Contacts and focal points. Made from src/registers/ by `node tools/register-migration.ts contacts`, and reviewed.

create table records.contacts (
  id text primary key,
  number text collate "C" unique,                  -- as people quote it: TRN-2024-001
  "prefix" text,                                   -- Form of address
  "first_name" text,                               -- First name
  "last_name" text,                                -- Last name or function
  "position" text,                                 -- Position
  "language" text,                                 -- Language
  "email" text,                                    -- E-mail
  "phone" text,                                    -- Telephone
  "address" text,                                  -- Address
  "gender" text,                                   -- Gender
  "consent" text,                                  -- Consent
  "consent_on" date,                               -- Day of consent
  "expertise" text[],                              -- Expertise
  "external_id" text,                              -- Number elsewhere
  "keeper" text references secretariat_post (id),  -- Keeper
  "note" text,                                     -- Note
  "files" text[],                                  -- Files
  "last_name_order" text collate "C",
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

create table records.contacts_states (
  id text primary key,
  record_id text not null references records.contacts (id) on delete cascade,
  position integer not null,
  state text not null,
  on_day date not null,                            -- when it became true
  why text,
  recorded_at timestamptz not null,
  recorded_by text not null
);

create table records.contacts_roles (
  id text primary key,
  record_id text not null references records.contacts (id) on delete cascade,
  position integer not null,
  "role" text,                                     -- Role
  "party" text,                                    -- Contracting Party
  "organization" text,                             -- Organization
  "from" date,                                     -- Since
  "until" date,                                    -- Until
  "letter_on" date,                                -- Date of letter
  "letter" text references sent_file (id),         -- Letter
  "primary" boolean,                               -- Primary
  "confirmed_on" date                              -- Confirmed
);
create index contacts_by_last_name_order on records.contacts ("last_name_order", id) where deleted_at is null;
create index contacts_by_due_on on records.contacts ("due_on", id) where deleted_at is null;
create index contacts_by_changed_at on records.contacts ("changed_at", id) where deleted_at is null;
create index contacts_of_state_by_last_name_order on records.contacts ("state", "last_name_order", id) where deleted_at is null;
create index contacts_of_language_by_last_name_order on records.contacts ("language", "last_name_order", id) where deleted_at is null;
create index contacts_of_consent_by_last_name_order on records.contacts ("consent", "last_name_order", id) where deleted_at is null;
create index contacts_of_keeper_by_last_name_order on records.contacts ("keeper", "last_name_order", id) where deleted_at is null;
create index contacts_with_external_id on records.contacts ("external_id") where deleted_at is null;
create index contacts_among_expertise on records.contacts using gin ("expertise");
create index contacts_among_files on records.contacts using gin ("files");
create index contacts_words on records.contacts using gin (words) where deleted_at is null;
create index contacts_in_trash on records.contacts (deleted_at, id) where deleted_at is not null;
create index contacts_states_of_record on records.contacts_states (record_id, position);
create index contacts_states_of_state on records.contacts_states (state, on_day);
create index contacts_roles_of_record on records.contacts_roles (record_id, position);
create index contacts_roles_of_party on records.contacts_roles ("party");
create index contacts_roles_of_letter on records.contacts_roles ("letter");
