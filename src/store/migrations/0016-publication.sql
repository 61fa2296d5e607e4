-- Which versions of a plan the public reads. The newest one that nobody took back is in force: pages, exports and the
-- search show its content. Rows are never deleted, so that who published what, and when, stays known.

create table publication (
  id text primary key,
  plan_id text not null references plan,
  version_id text not null references plan_version,
  first_year integer not null,       -- of the version, so that lists have the order that the public can see
  published_at timestamptz not null,
  published_by text not null,        -- the id of a person; the name stands with the person
  taken_back_at timestamptz,
  taken_back_by text,
  check ((taken_back_at is null) = (taken_back_by is null))
);
create unique index publication_of_version on publication (version_id) where taken_back_at is null;
create index publication_of_plan on publication (plan_id, published_at);

-- The version that a paper compares with: the paper may hold words of both. Papers from before do not say: null.
alter table paper add column since_version_id text references plan_version;

-- The same part of a plan is found as it is now by those who read the plan, and as it was published by the public. What
-- is published may have come as a file, with the ids of another plan.
alter table search_entry drop constraint search_entry_pkey;
create unique index search_entry_of_subject
  on search_entry (subject_id, subject_kind, language, scope, coalesce(plan_id, ''));
