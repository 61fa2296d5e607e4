-- The papers that were issued, with their files, and the covers that people edited. An issued paper never changes: a
-- revision is another paper.

create table paper_cover (
  plan_id text not null references plan on delete cascade,
  report text not null,
  language text not null,
  cover jsonb not null,
  version integer not null,
  primary key (plan_id, report, language)
);

create table paper (
  id text primary key,
  plan_id text not null references plan,
  report text not null,
  version_id text not null references plan_version,
  language text not null,
  format text not null check (format in ('docx', 'pdf')),
  symbol text not null,
  meeting text not null,
  agenda_item text not null,
  title text not null,
  supersedes text,                   -- the symbol of the paper before
  bytes bytea not null,
  size integer not null check (size = length(bytes)),
  sha256 text not null check (sha256 = encode(sha256(bytes), 'hex')),
  made_at timestamptz not null,
  made_by text not null
);
create index paper_of_plan on paper (plan_id, made_at);
create unique index paper_by_symbol on paper (plan_id, symbol, language, format) where symbol <> '';

create function refuse_paper_change() returns trigger language plpgsql as $$
begin
  raise exception 'an issued paper is never changed';
end
$$;

create trigger paper_kept before update or delete on paper
  for each row execute function refuse_paper_change();
create trigger paper_all_kept before truncate on paper
  for each statement execute function refuse_paper_change();
