-- The audit log: who did what to what, and when. Append-only, each entry sealed by a hash over itself and the hash of
-- the entry before it.

create table audit_entry (
  position integer primary key,      -- 1, 2, 3 … without gaps
  at timestamptz not null,
  actor_id text not null,
  actor_name text not null,
  use_case text not null,
  subject_kind text not null,
  subject_id text not null,
  plan_id text,                      -- no foreign key: the log outlives what it speaks of
  before jsonb,
  after jsonb,
  why text,
  previous_hash text not null,
  hash text not null
);
create index audit_entry_of_subject on audit_entry (subject_id, position);

create function refuse_audit_change() returns trigger language plpgsql as $$
begin
  raise exception 'the audit log is append-only';
end
$$;

create trigger audit_entry_append_only before update or delete on audit_entry
  for each row execute function refuse_audit_change();
create trigger audit_entry_keep before truncate on audit_entry
  for each statement execute function refuse_audit_change();
