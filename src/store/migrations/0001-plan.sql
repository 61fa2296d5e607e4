-- The plan: its tree of nodes, period indicators, the strands of work through the years, activities and their
-- indicators, who leads, who pays, and which mandates stand behind them. Words in several languages are jsonb of the
-- shape `LocalizedText`. What people edit carries a version; what is over keeps its row and the day it ended.

create table plan (
  id text primary key,
  slug text not null unique,
  title jsonb not null,
  body jsonb not null,               -- the governing body that approves it
  symbol text,                       -- of the document it was published in
  first_year integer not null,
  last_year integer not null check (last_year >= first_year),
  source_language text not null,
  levels jsonb not null,             -- names of the levels of the tree, outermost first
  layout jsonb not null,             -- columns of the official table, in order
  tint text,                         -- the tag that a tinted row carries
  version integer not null,
  revision integer not null          -- counts every change to anything of the plan
);

create table post (
  plan_id text not null references plan on delete cascade,
  position integer not null,
  code text not null,
  title jsonb not null,
  abbreviation jsonb,
  primary key (plan_id, code)
);

create table funding_source (
  plan_id text not null references plan on delete cascade,
  position integer not null,
  code text not null,
  kind text not null check (kind in ('core', 'nonCore', 'subjectToResources', 'other')),
  title jsonb not null,
  abbreviation jsonb,
  primary key (plan_id, code)
);

create table plan_node (
  id text primary key,
  plan_id text not null references plan on delete cascade,
  parent_id text references plan_node on delete cascade,
  position integer not null,
  level integer not null,            -- 1 = section, 2 = result
  number text not null,
  title jsonb not null,              -- of a result: its statement
  goal jsonb,
  version integer not null,
  ended_at timestamptz
);
create index plan_node_of_plan on plan_node (plan_id);

create table period_indicator (
  id text primary key,
  plan_id text not null references plan on delete cascade,
  node_id text not null references plan_node on delete cascade,
  position integer not null,
  kind text not null,
  text jsonb not null,
  unit text,
  baseline text,
  target jsonb,
  due_on text,                       -- a day, or the words of a paper that names none
  counting_rule text,
  source text,                       -- the measure that gives the number
  version integer not null,
  ended_at timestamptz
);
create index period_indicator_of_plan on period_indicator (plan_id);

-- One row of the official table: the same work followed through the years.
create table strand (
  id text primary key,
  plan_id text not null references plan on delete cascade,
  node_id text not null references plan_node on delete cascade,
  indicator_id text references period_indicator,
  position integer not null,
  version integer not null,
  ended_at timestamptz
);
create index strand_of_plan on strand (plan_id);

create table activity (
  id text primary key,
  plan_id text not null references plan on delete cascade,
  strand_id text not null references strand on delete cascade,
  position integer not null,
  year integer not null,
  text jsonb not null,
  status text not null,
  closing boolean not null,          -- only says that last year's activity is finished
  priority text,
  deadline text,
  version integer not null,
  ended_at timestamptz
);
create index activity_of_plan on activity (plan_id);

create table activity_indicator (
  id text primary key,
  plan_id text not null references plan on delete cascade,
  activity_id text not null references activity on delete cascade,
  position integer not null,
  kind text not null,
  text jsonb not null,
  unit text,
  baseline text,
  target jsonb,
  due_on text,
  counting_rule text,
  source text,
  not_applicable boolean not null,
  link text not null,                -- how it feeds the period indicator
  version integer not null,
  ended_at timestamptz
);
create index activity_indicator_of_plan on activity_indicator (plan_id);

-- From year to year: where an activity comes from.
create table lineage (
  plan_id text not null references plan on delete cascade,
  activity_id text not null references activity on delete cascade,
  position integer not null,
  from_activity_id text not null references activity on delete cascade,
  kind text not null,
  why text,
  primary key (activity_id, position)
);
create index lineage_of_plan on lineage (plan_id);

-- Leads first, then supports.
create table assignment (
  plan_id text not null references plan on delete cascade,
  activity_id text not null references activity on delete cascade,
  position integer not null,
  code text not null,
  qualifier text not null,
  known boolean not null,
  primary key (activity_id, position)
);
create index assignment_of_plan on assignment (plan_id);

create table activity_funding (
  plan_id text not null references plan on delete cascade,
  activity_id text not null references activity on delete cascade,
  position integer not null,
  code text not null,
  known boolean not null,
  primary key (activity_id, position)
);
create index activity_funding_of_plan on activity_funding (plan_id);

create table tag (
  plan_id text not null references plan on delete cascade,
  strand_id text not null references strand on delete cascade,
  position integer not null,
  tag text not null,
  primary key (strand_id, position)
);
create index tag_of_plan on tag (plan_id);

-- Resolutions, decisions, articles and the like, under their canonical symbol. They belong to no single plan.
create table instrument (
  kind text not null,
  symbol text not null,
  primary key (kind, symbol)
);

-- What a node, an indicator or an activity answers: an instrument and its paragraphs, or words that are not a reference.
create table mandate_link (
  plan_id text not null references plan on delete cascade,
  node_id text references plan_node on delete cascade,
  indicator_id text references period_indicator on delete cascade,
  activity_id text references activity on delete cascade,
  position integer not null,
  instrument_kind text,
  instrument_symbol text,
  paragraphs text[] not null default '{}',
  annex text,
  words jsonb,
  check (num_nonnulls(node_id, indicator_id, activity_id) = 1),
  check (num_nonnulls(instrument_symbol, words) = 1),
  foreign key (instrument_kind, instrument_symbol) references instrument
);
create index mandate_link_of_plan on mandate_link (plan_id);
create index mandate_link_of_instrument on mandate_link (instrument_kind, instrument_symbol);
create index mandate_link_of_owner on mandate_link (coalesce(node_id, indicator_id, activity_id));
