-- A file that was read as sheets of a register, with the rows that a person decided to take although somebody changed
-- their records after the sheet was made, and with what became of each row that was left out.

create table records.sheet_import (
  file_id text primary key references sent_file on delete cascade,
  register text not null,
  language text not null,            -- of the person who sent it
  sheets jsonb not null,
  chosen_rows integer[] not null default '{}',
  outcome jsonb                      -- null until it is applied
);
