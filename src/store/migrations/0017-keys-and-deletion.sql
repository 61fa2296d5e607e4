-- Keys for programs; what was discarded is emptied after a time; and versions, papers and notes name people by their id,
-- as the log does, so that to erase a person is to erase one name.

create table program_key (
  id text primary key,
  person_id text not null references person,
  program text not null,             -- the name that its maker gave it
  sha256 text not null unique,       -- of the key, which is nowhere else
  ending text not null,              -- its last four characters, by which a person knows it again
  rights text[] not null,            -- "export plan": never more than the person has on the day of use
  plan_id text references plan,      -- null: every plan that the person reads
  made_at timestamptz not null,
  last_day text not null,
  last_used_on text,                 -- a day; null: never
  ended_at timestamptz,
  ended_by text
);
create index program_key_of_person on program_key (person_id);

-- The bytes of a discarded file go after a time. Its name, size, hash, sender and times stay.
alter table sent_file add column emptied_at timestamptz;
create index sent_file_discarded on sent_file (closed_at) where state = 'discarded' and emptied_at is null;

-- Until now these held names. The log knows whose they were; a version that came as a file keeps the name in that file.
alter table plan_version disable trigger user;
update plan_version set created_by = audit_entry.actor_id
from audit_entry
where audit_entry.subject_id = plan_version.id and audit_entry.use_case = 'create-version';
alter table plan_version enable trigger user;

alter table paper disable trigger user;
update paper set made_by = audit_entry.actor_id
from audit_entry
where audit_entry.subject_id = paper.id and audit_entry.use_case = 'make-paper';
alter table paper enable trigger user;

update note set kept_by = person.id from person where person.name = note.kept_by;
