-- Which measure of a register gives the number of an indicator. It stands beside the plan: a link raises neither the
-- version of the indicator nor the revision of the plan.

create table measure_link (
  indicator_id text primary key,     -- of the period or of an activity
  plan_id text not null references plan on delete cascade,
  register text not null,
  measure text not null,
  filters jsonb not null,            -- some values of breakdowns: {"topic": ["nationalReports"]}
  linked_at timestamptz not null,
  linked_by text not null            -- the id of a person; the name stands with the person
);
create index measure_link_of_plan on measure_link (plan_id);
