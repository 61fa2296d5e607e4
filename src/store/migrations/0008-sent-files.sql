-- Files that people send, whatever for: one table for their bytes and their state, and a small one for each use of them.

create table sent_file (
  id text primary key,
  plan_slug text,                    -- of the plan it is about; null: it is about none yet
  name text not null,
  kind text not null check (kind in ('office', 'pdf', 'text')),  -- by its content, never by its name
  sha256 text not null,
  size integer not null check (size between 0 and 26214400),
  bytes bytea not null,              -- read by its own download alone, part by part
  state text not null check (state in ('open', 'applied', 'discarded')),
  version integer not null,
  sent_at timestamptz not null,
  sent_by text not null,
  closed_at timestamptz,
  closed_by text
);
-- Not compressed again (most of these files are), so that a part of them can be read without the rest.
alter table sent_file alter column bytes set storage external;
create index sent_file_by_time on sent_file (sent_at);

-- A file that was read as a plan, with the corrections of a person.
create table plan_import (
  file_id text primary key references sent_file on delete cascade,
  language text,
  parsed jsonb not null,
  corrections jsonb not null
);

-- A paper of ours that people edited, with what was decided about each edit.
create table returned_paper (
  file_id text primary key references sent_file on delete cascade,
  language text,
  record jsonb not null,
  decisions jsonb not null
);

insert into sent_file
select id, plan_slug, file_name,
  case when substring(bytes from 1 for 2) = '\x504b'::bytea then 'office'
       when position('\x255044462d'::bytea in substring(bytes from 1 for 1024)) > 0 then 'pdf'
       else 'text' end,
  sha256, size, bytes, state, version, created_at, created_by, closed_at, closed_by
from import_session;

insert into plan_import
select id, language, parsed, corrections from import_session where kind = 'plan';
insert into returned_paper
select id, language, parsed, corrections from import_session where kind = 'returned';

drop table import_session;
