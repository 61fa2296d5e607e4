-- Named states of plans. The content is the canonical JSON of the whole plan, kept as the text that its hash was made of.

create table plan_version (
  id text primary key,
  plan_id text not null references plan,
  name text not null,
  why text not null,
  content text not null,
  sha256 text not null check (sha256 = encode(sha256(convert_to(content, 'UTF8')), 'hex')),
  created_at timestamptz not null,
  created_by text not null
);
create unique index plan_version_by_name on plan_version (plan_id, lower(name));

create function refuse_version_change() returns trigger language plpgsql as $$
begin
  raise exception 'a version of a plan is frozen';
end
$$;

create trigger plan_version_frozen before update or delete on plan_version
  for each row execute function refuse_version_change();
create trigger plan_version_keep before truncate on plan_version
  for each statement execute function refuse_version_change();
