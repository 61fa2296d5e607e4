import { sql } from 'kysely'
import type { Selectable } from 'kysely'

import type { Language } from '#domain/language.ts'
import type { IssuedPaper } from '#domain/papers/issued-paper.ts'
import type { PaperCover } from '#domain/papers/paper-cover.ts'
import { Refusal } from '#domain/refusal.ts'

import { forStaff, isPlanInScope, isVersionInScope } from '../engine/plan-scope.ts'
import type { Tables } from '../engine/tables.ts'
import type { Reader, Transaction } from '../engine/transaction.ts'
import { personNameOf } from '../log/person-name.ts'

/** The most papers in a list. */
const mostPapers = 500

/** A paper to register; `madeBy` is the id of a person. */
export type NewPaper = Omit<IssuedPaper, 'madeBy'> & { madeBy: string }

/**
 * Registers a paper with its file and the cover it was made with.
 * @throws Refusal paperSymbolTaken (symbol) where the symbol is in use for its language and format
 */
export const insertPaper = async (
  tx: Transaction,
  paper: NewPaper,
  file: { bytes: Uint8Array; cover: PaperCover; sinceVersionId: string },
): Promise<void> => {
  const { bytes, cover, sinceVersionId } = file
  const insertedRow = await tx.db
    .insertInto('paper')
    .values({
      id: paper.id,
      plan_id: paper.planId,
      report: paper.report,
      version_id: paper.versionId,
      language: paper.language,
      format: paper.format,
      symbol: paper.symbol,
      meeting: paper.meeting,
      agenda_item: paper.agendaItem,
      title: paper.title,
      supersedes: paper.supersedes ?? null,
      bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
      size: paper.size,
      sha256: paper.sha256,
      made_at: paper.madeAt,
      made_by: paper.madeBy,
      cover: JSON.stringify(cover),
      since_version_id: sinceVersionId,
    })
    .onConflict(conflict => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!insertedRow) throw new Refusal('paperSymbolTaken', { symbol: paper.symbol })
}

/**
 * The papers made from a plan, newest first; at most `mostPapers`.
 * Whoever reads only what is published gets the papers of published versions, without author.
 */
export const listPapers = async (reader: Reader, planId: string): Promise<IssuedPaper[]> => {
  const rows = await summaries(reader)
    .where('paper.plan_id', '=', planId)
    .orderBy('made_at', 'desc')
    .orderBy('paper.id', 'desc')
    .limit(mostPapers)
    .execute()
  return rows.map(paperOf)
}

/**
 * How many papers there are of some versions of a plan, and how many of them are public: `public` are the
 * public versions.
 */
export const countPapers = async (
  reader: Reader,
  planId: string,
  versions: { of: readonly string[]; public: readonly string[] },
): Promise<{ all: number; public: number }> => {
  const isPublic = sql`version_id = any(${versions.public}::text[])
    and (report <> ${reportOfChanges} or since_version_id = any(${versions.public}::text[]))`
  const { rows } = await sql<{ all: number; public: number }>`
    select count(*)::integer as all, (count(*) filter (where ${isPublic}))::integer as public
    from paper where plan_id = ${planId} and version_id = any(${versions.of}::text[])`.execute(reader.db)
  return rows[0] ?? { all: 0, public: 0 }
}

/**
 * The papers that are public once a version is: its own, and those of changes since it. `public` are the
 * public versions, with that one. Newest first; at most `mostPapers`.
 */
export const listPublicPapers = async (
  reader: Reader,
  planId: string,
  { of, public: publicIds }: { of: string; public: readonly string[] },
): Promise<IssuedPaper[]> => {
  const areAll = sql<boolean>`
    (version_id = ${of} or report = ${reportOfChanges} and since_version_id = ${of})
    and version_id = any(${publicIds}::text[])
    and (report <> ${reportOfChanges} or since_version_id = any(${publicIds}::text[]))`
  const rows = await summaries(reader)
    .where('paper.plan_id', '=', planId)
    .where(areAll)
    .orderBy('made_at', 'desc')
    .orderBy('paper.id', 'desc')
    .limit(mostPapers)
    .execute()
  return rows.map(paperOf)
}

/** The papers of a plan whose symbols begin with this text. */
export const papersWithSymbol = async (
  reader: Reader,
  planId: string,
  beginning: string,
): Promise<IssuedPaper[]> => {
  const rows = await summaries(reader)
    .where('paper.plan_id', '=', planId)
    .where(sql<boolean>`starts_with(symbol, ${beginning})`)
    .execute()
  return rows.map(paperOf)
}

/**
 * The paper with this id, and its file.
 * @throws Refusal notFound (what)
 */
export const demandPaper = async (
  reader: Reader,
  planId: string,
  id: string,
): Promise<{ paper: IssuedPaper; bytes: Uint8Array }> => {
  const row = await summaries(reader)
    .select('paper.bytes')
    .where('paper.plan_id', '=', planId)
    .where('paper.id', '=', id)
    .executeTakeFirst()
  if (!row) throw new Refusal('notFound', { what: id })
  return { paper: paperOf(row), bytes: row.bytes }
}

/**
 * The cover of the newest Word file of a version; undefined where none is known.
 * With a `symbol`, only files of this symbol count.
 */
export const coverOfPaper = async (
  reader: Reader,
  {
    versionId,
    report,
    language,
    symbol,
  }: { versionId: string; report: string; language: Language; symbol: string | undefined },
): Promise<PaperCover | undefined> => {
  const row = await reader.db
    .selectFrom('paper')
    .select('cover')
    .where('version_id', '=', versionId)
    .where('report', '=', report)
    .where('language', '=', language)
    .where('format', '=', 'docx')
    .where('cover', 'is not', null)
    .$if(symbol !== undefined, query => query.where('symbol', '=', symbol ?? ''))
    .orderBy('made_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.cover ?? undefined
}

const summaries = (reader: Reader) =>
  reader.db
    .selectFrom('paper')
    .innerJoin('plan_version', 'plan_version.id', 'paper.version_id')
    // Names of staff are for those who see the plan as it is.
    .leftJoin('person', join =>
      join.onRef('person.id', '=', 'paper.made_by').on(isPlanInScope(reader.scope, 'paper.plan_id')),
    )
    .select([
      'paper.id',
      'paper.plan_id',
      'paper.report',
      'paper.version_id',
      'plan_version.name as version',
      'paper.language',
      'paper.format',
      'paper.symbol',
      'paper.meeting',
      'paper.agenda_item',
      'paper.title',
      'paper.supersedes',
      'paper.size',
      'paper.sha256',
      'paper.made_at',
      forStaff(reader.scope, 'paper.plan_id', 'paper.made_by').as('made_by'),
      'person.name as person_name',
      'person.erased_at',
    ])
    .where(isVersionInScope(reader.scope, { id: 'paper.version_id', planId: 'paper.plan_id' }))
    .where(
      sql<boolean>`(paper.report <> ${reportOfChanges}
        or ${isVersionInScope(reader.scope, { id: 'paper.since_version_id', planId: 'paper.plan_id' })})`,
    )

/** The report that prints words of two versions, so that both must be in scope. */
const reportOfChanges = 'differences'

type SummaryRow = Omit<Selectable<Tables['paper']>, 'bytes' | 'cover' | 'since_version_id'> & {
  version: string
  person_name: string | null
  erased_at: Date | null
}

const paperOf = (row: SummaryRow): IssuedPaper => ({
  id: row.id,
  planId: row.plan_id,
  report: row.report,
  versionId: row.version_id,
  version: row.version,
  language: row.language,
  format: row.format,
  symbol: row.symbol,
  meeting: row.meeting,
  agendaItem: row.agenda_item,
  title: row.title,
  ...(row.supersedes !== null && { supersedes: row.supersedes }),
  size: row.size,
  sha256: row.sha256,
  madeAt: row.made_at,
  madeBy: personNameOf({ id: row.made_by, name: row.person_name, erased_at: row.erased_at }),
})
