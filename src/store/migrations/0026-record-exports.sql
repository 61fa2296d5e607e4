-- Lists of registers that were made as files while nobody waited: kept for some days, in parts, so that
-- nobody ever holds one whole. `reach` is what its maker might take away then. Whoever may take away less
-- now gets it no more.

create table records.export (
  id text primary key,
  register text not null,
  name text not null,
  rows integer not null,
  size bigint not null,
  reach text not null,
  made_at timestamptz not null,
  made_by text not null
);
create index export_by_maker on records.export (made_by, register, made_at);

create table records.export_part (
  export_id text not null references records.export on delete cascade,
  position integer not null,
  bytes bytea not null,
  primary key (export_id, position)
);
