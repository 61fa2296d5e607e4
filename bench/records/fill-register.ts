import type { Register } from '#fields/records/register.ts'
import { registerTable } from '#store/records/record-table.ts'
import { registerStatements } from '#store/records/table-sql.ts'
import { smallRegister } from '#tests/small-register.ts'

/** Runs a statement, however long it takes. */
export type RunStatement = (text: string) => Promise<unknown>

/** The register that is filled. */
export const benchRegister: Register = smallRegister

/** The posts that keep the records: a hundred records each where there are a hundred thousand. */
export const postsFor = (rows: number): number => Math.max(10, Math.round(rows / 100))

const rowsAtOnce = 20_000

/**
 * Makes the tables of the register with so many records, always the same ones. The indexes come last,
 * because that is quicker. Titles have some words of a short list and a number; a tenth of the records is in
 * the trash or without a day.
 */
export const fillRegister = async (run: RunStatement, rows: number): Promise<void> => {
  const statements = registerStatements(benchRegister, []).map(({ sql }) => sql)
  for (const statement of statements.filter(isTable)) await run(statement)
  await run(`
    insert into secretariat_post (id, code, qualifier, title, version)
    select 'post' || i, 'P' || i, '', '{"source":"en","words":{"en":{"text":"Post"}}}', 1
    from generate_series(0, ${postsFor(rows) - 1}) as i`)
  for (let from = 0; from < rows; from += rowsAtOnce) {
    const last = Math.min(from + rowsAtOnce, rows) - 1
    await run(recordsSql(from, last, rows))
    await run(guestsSql(from, last))
  }
  for (const statement of statements.filter(text => !isTable(text))) await run(statement)
}

const isTable = (text: string): boolean => text.startsWith('create table')

const table = registerTable(benchRegister)

const chosen = (words: readonly string[], step: string): string =>
  `(array[${words.map(word => `'${word}'`).join(', ')}])[1 + (${step}) % ${words.length}]`

const topicWords = ['peat', 'river', 'bird', 'lake', 'delta', 'mangrove', 'spring', 'oasis']
const placeWords = ['Gland', 'Évian', 'Dakar', 'Lima', 'Kampala', 'Punta del Este', 'Wuhan']
const partyCodes = ['KEN', 'CHE', 'PER', 'SEN', 'UGA', 'URY', 'CHN', 'ZWE', 'FRA', 'BRA']

// Steps by large primes scatter the values over the records, the same at each run.
const recordsSql = (first: number, last: number, rows: number): string => `
  insert into ${table} (
    id, number, title, title_order_en, title_order_fr, title_order_es, kind, "from", place, place_order,
    seats, fee, is_open, host, keeper, state, state_on, due_on, due, version, source,
    created_at, created_by, changed_at, changed_by, deleted_at, words)
  select
    'r' || lpad(i::text, 9, '0'),
    'SMP-2024-' || lpad(i::text, 7, '0'),
    jsonb_build_object('source', 'en', 'words', jsonb_build_object(
      'en', jsonb_build_object('text', word || ' of the ' || other || ' ' || i),
      'fr', jsonb_build_object('text', other || ' et ' || word || ' ' || i))),
    word || ' of the ' || other || ' ' || lpad(i::text, 9, '0'),
    other || ' et ' || word || ' ' || lpad(i::text, 9, '0'),
    word || ' of the ' || other || ' ' || lpad(i::text, 9, '0'),
    case when i % 1000 = 7 then 'course' when i % 3 = 0 then 'workshop' else 'webinar' end,
    case when i % 10 > 0 then date '2015-01-01' + (i::bigint * 7919 % 4000)::integer end,
    ${chosen(placeWords, 'i')},
    lower(${chosen(placeWords, 'i')}),
    i % 200, round((i % 5000)::numeric / 4, 2), i % 5 > 0,
    ${chosen(partyCodes, 'i / 3')},
    'post' || (i::bigint * 104729 % ${postsFor(rows)}),
    case when i / 8 % 4 = 0 then 'held' when i % 50 = 1 then 'cancelled' else 'planned' end,
    date '2024-01-01' + i % 300,
    case when i % 20 = 3 then date '2024-06-01' + i % 300 end,
    case when i % 20 = 3 then 'report' end,
    1, 'sheet', timestamptz '2024-01-01' + i * interval '1 minute', 'planner',
    timestamptz '2024-01-01' + (i::bigint * 6151 % ${rows}) * interval '1 minute', 'planner',
    case when i % 97 = 5 then timestamptz '2025-01-01' end,
    setweight(to_tsvector('simple', concat_ws(' ', word, other, i, records.plain_words(${chosen(placeWords, 'i')}))), 'A')
  from generate_series(${first}, ${last}) as i,
    lateral (select ${chosen(topicWords, 'i / 7')} as word, ${chosen(topicWords, 'i')} as other) as words`

const guestsSql = (first: number, last: number): string => `
  insert into ${table}_guests (id, record_id, position, name, party, seen_on)
  select 'g' || i || '.' || j, 'r' || lpad(i::text, 9, '0'), j, 'Guest ' || i,
    ${chosen(partyCodes, '(i / 5 + j)')}, date '2024-01-01' + i % 300
  from generate_series(${first}, ${last}) as i, generate_series(0, 1) as j
  where i % 2 = 0`
