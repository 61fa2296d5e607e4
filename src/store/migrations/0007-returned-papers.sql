-- Papers that came back with people's edits, decided one by one before they are taken over; the notes that their comments
-- become; and with each paper the cover it was made with, so that an edited copy can be compared with what it was.

alter table import_session
  add column kind text not null default 'plan' check (kind in ('plan', 'returned'));

alter table paper add column cover jsonb;   -- null: made before covers were kept

create table note (
  id text primary key,
  plan_id text not null references plan on delete cascade,
  subject_kind text not null check (subject_kind in ('strand', 'node', 'plan')),
  subject_id text not null,          -- no foreign key: what it is about may end, the note stays in the log of the plan
  text text not null,
  quoted text not null,              -- the words that it was written beside
  author text not null,
  written_at timestamptz,            -- null: the file did not say
  source text not null,              -- the file that it came in
  kept_at timestamptz not null,
  kept_by text not null
);
create index note_of_subject on note (plan_id, subject_id);
