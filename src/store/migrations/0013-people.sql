-- People who sign in, the posts that they hold, and their roles. The tables of the schema "auth" are better-auth's,
-- written from its own description; its ids are ours.

alter table person
  add column kind text not null default 'program',    -- person, demo, program
  add column state text not null default 'active',    -- invited, active, left
  add column email text,                              -- lower case; null: erased, demo or program
  add column language text,                           -- of mails and of the first page
  add column zone text,                               -- of instants; null: the secretariat's
  add column invited_at timestamptz,
  add column left_at timestamptz,
  add column last_sign_in_at timestamptz,
  add column version integer not null default 1;
create unique index person_email on person (email);

create table secretariat_post (
  id text primary key,
  code text not null,                -- as plans write it: "SA"
  qualifier text not null,           -- "Africa", or empty
  title jsonb not null,
  ended_at timestamptz,
  version integer not null,
  unique (code, qualifier)
);

create table post_holding (
  id text primary key,
  post_id text not null references secretariat_post,
  person_id text not null references person,
  kind text not null,                -- holder, standIn
  first_day text not null,
  last_day text                      -- null: no end yet
);
create index post_holding_of_post on post_holding (post_id);
create index post_holding_of_person on post_holding (person_id);

-- A role belongs to a post, and so to whoever holds it, or to one person.
create table role_assignment (
  id text primary key,
  role text not null,
  post_id text references secretariat_post,
  person_id text references person,
  sections text[] not null,          -- the numbers of functions of a head of function
  given_at timestamptz not null,
  given_by text not null,
  check ((post_id is null) <> (person_id is null))
);
create index role_assignment_of_post on role_assignment (post_id);
create index role_assignment_of_person on role_assignment (person_id);

-- What an administrator decides for the whole installation.
create table setting (
  name text primary key,
  value jsonb not null,
  version integer not null
);

create schema auth;

create table auth."user" (
  "id" text primary key,
  "name" text not null,
  "email" text not null unique,
  "emailVerified" boolean not null,
  "image" text,
  "createdAt" timestamptz not null default current_timestamp,
  "updatedAt" timestamptz not null default current_timestamp,
  "twoFactorEnabled" boolean
);

create table auth."session" (
  "id" text primary key,
  "expiresAt" timestamptz not null,
  "token" text not null unique,      -- a cookie needs the signature of the secret, too, which is not in the database
  "createdAt" timestamptz not null default current_timestamp,
  "updatedAt" timestamptz not null,
  "ipAddress" text,
  "userAgent" text,
  "userId" text not null references auth."user" on delete cascade,
  "secondFactor" boolean             -- whether a second factor was given, here or at the identity provider
);
create index "session_userId_idx" on auth."session" ("userId");

create table auth."account" (
  "id" text primary key,
  "accountId" text not null,
  "providerId" text not null,
  "userId" text not null references auth."user" on delete cascade,
  "accessToken" text,
  "refreshToken" text,
  "idToken" text,
  "accessTokenExpiresAt" timestamptz,
  "refreshTokenExpiresAt" timestamptz,
  "scope" text,
  "password" text,
  "createdAt" timestamptz not null default current_timestamp,
  "updatedAt" timestamptz not null
);
create index "account_userId_idx" on auth."account" ("userId");

create table auth."verification" (
  "id" text primary key,
  "identifier" text not null,
  "value" text not null,
  "expiresAt" timestamptz not null,
  "createdAt" timestamptz not null default current_timestamp,
  "updatedAt" timestamptz not null default current_timestamp
);
create index "verification_identifier_idx" on auth."verification" ("identifier");

create table auth."twoFactor" (
  "id" text primary key,
  "secret" text not null,
  "backupCodes" text not null,
  "userId" text not null references auth."user" on delete cascade,
  "verified" boolean,
  "failedVerificationCount" integer,
  "lockedUntil" timestamptz
);
create index "twoFactor_secret_idx" on auth."twoFactor" ("secret");
create index "twoFactor_userId_idx" on auth."twoFactor" ("userId");

create table auth."rateLimit" (
  "id" text primary key,
  "key" text not null unique,
  "count" integer not null,
  "lastRequest" bigint not null
);
