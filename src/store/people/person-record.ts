import { type RawBuilder, sql } from 'kysely'

import {
  type PersonRecord,
  type RecordPart,
  recordParts,
  type RecordRow,
  type ReferenceCounts,
} from '#domain/people/person-record.ts'

import type { Reader } from '../engine/transaction.ts'
import { entriesOfPerson } from './person-entries.ts'

/** The most rows of each part. */
const mostRecordRows = 20_000

/** All that is stored about a person; of each part at most `mostRecordRows` rows, the newest first. */
export const readPersonRecord = async (reader: Reader, personId: string): Promise<PersonRecord> => {
  const parts: [RecordPart, readonly RecordRow[]][] = []
  for (const part of tableParts) {
    const query = sql<RecordRow>`select * from (${rowsOf[part](personId)}) rows limit ${mostRecordRows}`
    parts.push([part, (await query.execute(reader.db)).rows])
  }
  const { by, about } = await entriesOfPerson(reader, personId, mostRecordRows)
  return Object.fromEntries([...parts, ['entriesBy', by], ['entriesAbout', about]]) as PersonRecord
}

/** How many rows of each part refer to a person, in one statement. */
export const countReferences = async (reader: Reader, personId: string): Promise<ReferenceCounts> => {
  const counts = tableParts.map(
    part => sql`(select count(*)::integer from (${rowsOf[part](personId)}) rows) as ${sql.ref(part)}`,
  )
  const { rows } = await sql<ReferenceCounts>`
    select ${sql.join(counts)},
      (select count(*)::integer from audit_entry where actor_id = ${personId}) as "entriesBy",
      (
        select count(*)::integer from audit_entry
        where subject_id = ${personId} or sealed ->> 'owner' = ${personId}
      ) as "entriesAbout"`.execute(reader.db)
  const [row] = rows
  if (!row) throw new Error('a count has one row')
  return row
}

type TablePart = Exclude<RecordPart, 'entriesBy' | 'entriesAbout'>

const tableParts = recordParts.filter(
  (part): part is TablePart => part !== 'entriesBy' && part !== 'entriesAbout',
)

/** The rows of each part that tables hold: a further table that names people has its line here. */
const rowsOf: Record<TablePart, (personId: string) => RawBuilder<unknown>> = {
  person: id => sql`
    select name, email, state, language, zone, invited_at as "invitedAt", left_at as "leftAt",
      last_sign_in_at as "lastSignInAt"
    from person where id = ${id}`,
  posts: id => sql`
    select trim(code || ' ' || qualifier) as post, title, kind as holding, first_day as "firstDay",
      last_day as "lastDay"
    from post_holding join secretariat_post on secretariat_post.id = post_id where person_id = ${id}
    order by first_day desc`,
  roles: id => sql`
    select role, sections, given_at as "givenAt", coalesce(giver.name, given_by) as "givenBy"
    from role_assignment left join person giver on giver.id = given_by
    where person_id = ${id} order by given_at desc`,
  account: id => sql`
    select name, email, "emailVerified" as confirmed, "twoFactorEnabled" as "secondFactor",
      "createdAt" as "madeAt"
    from auth."user" where id = ${id}`,
  identities: id => sql`
    select "providerId" as provider, "accountId" as account, "createdAt" as "madeAt"
    from auth.account where "userId" = ${id}`,
  sessions: id => sql`
    select "createdAt" as "madeAt", "expiresAt", "ipAddress" as address, "userAgent" as browser,
      "secondFactor"
    from auth.session where "userId" = ${id} order by "createdAt" desc`,
  secondFactor: id => sql`
    select coalesce(verified, false) as confirmed,
      (
        select count(*)::integer from recovery_code where person_id = ${id} and used_at is null
      ) as "codesLeft"
    from auth."twoFactor" where "userId" = ${id}`,
  browsers: id => sql`
    select browser, first_at as "firstAt", used_at as "lastUsedAt"
    from known_browser where person_id = ${id} order by used_at desc`,
  links: id => sql`
    select purpose, email, made_at as "madeAt", expires_at as "expiresAt", ended_at as "endedAt"
    from guest_link where person_id = ${id} order by made_at desc`,
  mails: id => sql`
    select notice, address as email, state, written_at as "madeAt", sent_at as "sentAt"
    from mail where person_id = ${id} order by written_at desc`,
  notices: id => sql`
    select notice, rhythm from notice_choice where person_id = ${id} order by notice`,
  keys: id => sql`
    select program, ending, rights, slug as plan, made_at as "madeAt", last_day as "lastDay",
      last_used_on as "lastUsedOn", ended_at as "endedAt"
    from program_key left join plan on plan.id = plan_id where person_id = ${id} order by made_at desc`,
  versions: id => sql`
    select name, slug as plan, created_at as "madeAt"
    from plan_version join plan on plan.id = plan_id where created_by = ${id} order by created_at desc`,
  papers: id => sql`
    select paper.title, paper.symbol, slug as plan, made_at as "madeAt"
    from paper join plan on plan.id = plan_id where made_by = ${id} order by made_at desc`,
  notes: id => sql`
    select text, slug as plan, kept_at as "madeAt"
    from note join plan on plan.id = plan_id where kept_by = ${id} order by kept_at desc`,
  reports: id => sql`
    select status, slug as plan, updated_at as "madeAt"
    from progress join plan on plan.id = plan_id where updated_by = ${id} order by updated_at desc`,
  files: id => sql`
    select name, plan_slug as plan, size, sent_at as "madeAt"
    from sent_file where sent_by = ${id} order by sent_at desc`,
  views: id => sql`
    select title, created_at as "madeAt" from records.saved_view
    where owner = ${id} order by created_at desc`,
}
