-- What is reported of an activity stands beside the plan: a report raises neither the version of the activity nor the
-- revision of the plan. No row: nobody has reported.

create table progress (
  activity_id text primary key references activity on delete cascade,
  plan_id text not null references plan on delete cascade,
  status text not null,
  row_version integer not null,
  updated_at timestamptz not null,
  updated_by text not null           -- the id of a person; the name stands with the person
);
create index progress_of_plan on progress (plan_id);

-- How often somebody has reported on a section of the plan: pages that show other sections stay as they are.
create table progress_stamp (
  plan_id text not null references plan on delete cascade,
  section_id text not null references plan_node on delete cascade,
  stamp integer not null,
  primary key (plan_id, section_id)
);

-- A status that only follows from the entry after it ("Completed in 2023") was never reported and is not moved. Who
-- reported, and when, the log says; of a plan that came as a file, who brought it.
insert into progress (activity_id, plan_id, status, row_version, updated_at, updated_by)
select activity.id, activity.plan_id, activity.status, 1,
  coalesce(report.at, arrival.at, now()), coalesce(report.actor_id, arrival.actor_id, '')
from activity
left join lateral (
  select at, actor_id from audit_entry
  where subject_id = activity.id and after -> 'status' is not null
  order by position desc limit 1
) report on true
left join lateral (
  select at, actor_id from audit_entry where subject_id = activity.plan_id order by position limit 1
) arrival on true
left join lateral (
  select closing from activity other
  where other.strand_id = activity.strand_id and other.position > activity.position and other.ended_at is null
  order by other.position limit 1
) following on true
where report.at is not null
  or activity.status <> case when following.closing then 'completed' else 'unreported' end;

with recursive section as (
  select id, id as section_id from plan_node where parent_id is null
  union all
  select plan_node.id, section.section_id from plan_node join section on section.id = plan_node.parent_id
)
insert into progress_stamp (plan_id, section_id, stamp)
select progress.plan_id, section.section_id, count(*)
from progress
join activity on activity.id = progress.activity_id
join strand on strand.id = activity.strand_id
join section on section.id = strand.node_id
group by progress.plan_id, section.section_id;

alter table activity drop column status;
