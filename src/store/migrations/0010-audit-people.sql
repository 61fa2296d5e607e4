-- The log names people by their id alone, and seals what is personal with a key that is kept beside it: who is erased
-- loses name and key, and every hash of the chain still holds.

create table person (
  id text primary key,
  name text,                         -- null: erased
  erased_at timestamptz
);
insert into person (id, name)
select distinct on (actor_id) actor_id, actor_name from audit_entry order by actor_id, position desc;

alter table audit_entry alter column actor_name drop not null;  -- null since this migration: the person has it
alter table audit_entry add column sealed jsonb;                -- values of personal fields: { owner, content }

create table audit_key (
  owner text primary key,            -- the person or record that the values are about
  key bytea,                         -- null: erased
  erased_at timestamptz
);
