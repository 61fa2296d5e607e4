-- Mail: what waits to be sent and what became of it, written in the change's own transaction. The same rows are the list
-- that an administrator sees.

create table mail (
  id text primary key,
  notice text not null,              -- the kind of notice
  person_id text,                    -- null: the address belongs to no account, such as that of a test
  address text not null,
  language text not null check (language in ('en', 'fr', 'es')),
  zone text not null,                -- in which its times are written
  rhythm text not null check (rhythm in ('atOnce', 'daily', 'weekly')),
  content text,                      -- the values of the notice, sealed; null: sent, or too old
  state text not null check (state in ('waiting', 'sending', 'sent', 'failed', 'bounced')),
  perhaps_twice boolean not null default false,  -- a program ended while it sent this one
  attempts integer not null default 0,
  reason text,                       -- why the last attempt failed, as a code
  message_id text,                   -- null: never tried; it never changes, so that two copies are one to their reader
  gathered_in text references mail on delete cascade,  -- the mail that also says this one
  written_at timestamptz not null,
  due_at timestamptz not null,       -- of a mail that is being sent: when it counts as cut off
  sent_at timestamptz
);
create index mail_due on mail (due_at, id) where state in ('waiting', 'sending') and gathered_in is null;
create index mail_by_time on mail (written_at desc, id desc) where gathered_in is null;
create index mail_of_person on mail (person_id, written_at desc) where person_id is not null;
create index mail_gathered on mail (gathered_in) where gathered_in is not null;

-- How often a person wants a kind of notice; without a row it comes in its usual rhythm.
create table notice_choice (
  person_id text not null,
  notice text not null,
  rhythm text not null check (rhythm in ('atOnce', 'daily', 'weekly', 'none')),
  primary key (person_id, notice)
);

-- Addresses from which mail came back.
create table bounced_address (
  address text primary key,
  reason text not null,
  bounced_at timestamptz not null
);
