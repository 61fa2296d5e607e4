-- What all registers share. The tables of each register are in a migration of their own: see
-- `tools/register-migration.ts`.

create schema records;

-- Saved lists of people. Those that a register declares are in its file and not here.
create table records.saved_view (
  id text primary key,
  register text not null,
  title jsonb not null,
  query text not null,               -- as the address of a list has it: "kind=webinar&sort=-from"
  owner text,                        -- a person; null: shared with everybody who may read the register
  position integer not null,
  version integer not null,
  created_at timestamptz not null,
  created_by text not null,
  changed_at timestamptz not null,
  changed_by text not null
);
create index saved_view_of_register on records.saved_view (register, owner, position, id);
create index saved_view_of_owner on records.saved_view (owner);

-- The totals of measures by day and group, kept by whatever changes a record.
create table records.measure_total (
  register text not null,
  measure text not null,
  day date not null,
  grouping text not null,            -- a text for each breakdown, as canonical JSON
  count bigint not null,
  sum numeric not null,
  primary key (register, measure, day, grouping)
);

-- The last number of each register and year: TRN-2024-001 is number 1.
create table records.record_number (
  register text not null,
  year integer not null,
  last integer not null,
  primary key (register, year)
);

-- A text as filters compare it: in small letters, without accents, with spaces for signs and before each word.
-- `plainWords` (src/domain/words/plain-words.ts) makes the same of a text in memory.
-- The order of bytes (collation "C") makes it the same in every database, whatever its language.
create function records.plain_words(words text) returns text
  language sql immutable strict parallel safe
  return ' ' || replace(replace(replace(
    translate(
      lower(regexp_replace(normalize(words, NFD), '[\u0300-\u036F]', '', 'g') collate "C"),
      'ŒÆẞØĐÐŁÞΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩςАБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ' ||
        e'!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~¡¿«»‐‑–—‘’“”„…·•\t\r\n\u00A0\u202F',
      'œæßøđðłþαβγδεζηθικλμνξοπρστυφχψωσабвгдежзиклмнопрстуфхцчшщъыьэюя' || repeat(' ', 53)
    ), 'œ', 'oe'), 'æ', 'ae'), 'ß', 'ss');
