-- Guest links, second factors, and the limits of sign-in.

create table guest_link (
  id text primary key,
  purpose text not null,             -- setUp, invitation, password, email
  token_sha256 text not null unique, -- the token itself is only in the link
  object_kind text not null,
  object_id text not null,
  may text[] not null,               -- what its holder may do
  person_id text references person,  -- for whom: a person, or an address, or whoever has it
  email text,
  expires_at timestamptz not null,
  uses_left integer not null,
  made_at timestamptz not null,
  made_by text not null,
  ended_at timestamptz,
  ended_by text
);
create index guest_link_of_person on guest_link (person_id, purpose);

-- A code is accepted once: only one of a later step of time than the last is right.
alter table auth."twoFactor" add column "lastStep" bigint not null default 0;

create table recovery_code (
  person_id text not null references person,
  code_sha256 text not null,
  used_at timestamptz,
  primary key (person_id, code_sha256)
);

-- The kinds of browser by which somebody has signed in, so that a new one is told of by mail.
create table known_browser (
  person_id text not null references person,
  browser text not null,
  first_at timestamptz not null,
  used_at timestamptz not null,
  primary key (person_id, browser)
);

-- Tries of passwords, codes and links, counted until a time.
create table sign_in_try (
  key text primary key,
  count integer not null,
  until timestamptz not null
);
