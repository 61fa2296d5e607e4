-- A file that was brought in, what was read from it, and the corrections of a person, until it is applied or discarded.

create table import_session (
  id text primary key,
  plan_slug text,                    -- of the plan it is to change; null: it makes a new one
  file_name text not null,
  sha256 text not null,
  size integer not null check (size between 0 and 26214400),
  bytes bytea not null,
  language text,
  parsed jsonb not null,
  corrections jsonb not null,
  state text not null check (state in ('open', 'applied', 'discarded')),
  version integer not null,
  created_at timestamptz not null,
  created_by text not null,
  closed_at timestamptz,
  closed_by text
);
create index import_session_by_time on import_session (created_at);
