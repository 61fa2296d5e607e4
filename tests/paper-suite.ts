import { createHash } from 'node:crypto'

import { strFromU8, unzipSync } from 'fflate'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'

import { planner } from '#tests/people.ts'
import type { PaperCover } from '#domain/papers/paper-cover.ts'
import { allStrands } from '#domain/plan/plan-table.ts'
import type { Plan } from '#domain/plan/plan.ts'
import type { Store } from '#store/open-store.ts'
import { insertPlan } from '#store/plan/plan-writes.ts'
import { createVersion } from '#use-cases/versions/create-version.ts'
import { editCover } from '#use-cases/papers/edit-cover.ts'
import { makePaper } from '#use-cases/papers/make-paper.ts'
import { parsePlanFile } from '#use-cases/imports/parse-plan-file.ts'
import { reviseActivity } from '#use-cases/plan/revise-activity.ts'
import { showCover } from '#use-cases/papers/show-cover.ts'
import { showPaper } from '#use-cases/papers/show-paper.ts'
import { showPapers } from '#use-cases/papers/show-papers.ts'
import { createJacana, defineUseCase, type Jacana } from '#use-cases/use-case.ts'
import { planWithNewIds } from './plan-with-new-ids.ts'

const bringPlan = defineUseCase({
  name: 'bring-plan',
  kind: 'write',
  right: ['change', 'plan'],
  input: z.custom<Plan>(),
  run: async ({ tx, input }) => {
    await insertPlan(tx, input)
    return {
      answer: input,
      audit: [{ subject: { kind: 'plan', id: input.id }, planId: input.id, after: { slug: input.slug } }],
    }
  },
})

const coverForm = (cover: PaperCover) => ({
  ...cover,
  actions: cover.actions.join('\n'),
  paragraphs: cover.paragraphs.join('\r\n\r\n'),
})

/** The tests of papers, their covers and revisions, the same for every database engine. */
export const paperSuite = (open: () => Promise<Store>): void => {
  let store: Store
  let jacana: Jacana
  let now = new Date('2030-06-01T10:00:00.123Z')
  beforeAll(async () => {
    store = await open()
    jacana = createJacana({ store, now: () => now })
  }, 60_000)
  afterAll(() => store.close())

  const newPlan = async (symbol = 'SC63 Doc.14') => {
    const plan = await jacana.do(bringPlan, planner, { ...planWithNewIds(), symbol })
    const { slug } = plan
    await jacana.do(createVersion, planner, { slug, name: 'First' })
    const activity = allStrands(plan)[0]?.strand.activities[0]
    await jacana.do(reviseActivity, planner, {
      slug,
      id: activity?.id ?? '',
      version: 1,
      language: 'en',
      text: 'Draw every map',
    })
    now = new Date(now.getTime() + 1000)
    await jacana.do(createVersion, planner, { slug, name: 'Second' })
    return { plan, slug }
  }
  const french = { language: 'fr', format: 'docx' } as const

  test('a paper of a version is registered with its file, and can be downloaded again', async () => {
    const { slug } = await newPlan()
    const { paper, bytes } = await jacana.do(makePaper, planner, { slug, version: 'first', ...french })
    expect(paper).toMatchObject({
      report: 'integrated-plan',
      version: 'First',
      ...french,
      symbol: 'SC63 Doc.14',
      meeting: '63e Réunion du Comité permanent',
      agendaItem: '14',
      size: bytes.byteLength,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      madeAt: now,
      madeBy: planner.name,
    })
    expect(paper.supersedes).toBeUndefined()
    expect((await jacana.do(showPapers, planner, { slug })).papers).toEqual([paper])
    const storedPaper = await jacana.do(showPaper, planner, { slug, id: paper.id })
    expect(storedPaper.paper).toEqual(paper)
    expect(Buffer.from(storedPaper.bytes).equals(Buffer.from(bytes))).toBe(true)
    const { parsedPlan } = await parsePlanFile(Uint8Array.from(bytes))
    expect(parsedPlan.document).toMatchObject({ language: 'fr', symbol: 'SC63 Doc.14' })
  })

  test('the same facts give the same bytes at any time, and one entry in the register', async () => {
    const { slug } = await newPlan()
    const first = await jacana.do(makePaper, planner, { slug, version: 'First', ...french })
    now = new Date('2031-01-15T08:00:00Z')
    const again = await jacana.do(makePaper, planner, { slug, version: 'First', ...french })
    expect(again.paper).toEqual(first.paper)
    expect(Buffer.from(again.bytes).equals(Buffer.from(first.bytes))).toBe(true)
    const english = await jacana.do(makePaper, planner, {
      slug,
      version: 'First',
      language: 'en',
      format: 'docx',
    })
    expect(english.paper.symbol).toBe('SC63 Doc.14')
    expect((await jacana.do(showPapers, planner, { slug })).papers.map(({ language }) => language)).toEqual([
      'en',
      'fr',
    ])
  })

  test.each(['SC63 Doc.14', 'Doc.7'])('a newer version is a revision that supersedes (%s)', async symbol => {
    const { slug } = await newPlan(symbol)
    await jacana.do(makePaper, planner, { slug, version: 'First', ...french })
    const { paper } = await jacana.do(makePaper, planner, { slug, version: 'Second', ...french })
    expect(paper).toMatchObject({ symbol: `${symbol} Rev.1`, supersedes: symbol })
    const old = await jacana.do(makePaper, planner, {
      slug,
      version: 'First',
      language: 'es',
      format: 'docx',
    })
    expect(old.paper.symbol).toBe(symbol)
    const other = await jacana.do(makePaper, planner, {
      slug,
      version: 'Second',
      language: 'es',
      format: 'docx',
    })
    expect(other.paper).toMatchObject({ symbol: `${symbol} Rev.1`, supersedes: symbol })
  })

  test('a symbol belongs to a meeting and is used once', async () => {
    const { slug } = await newPlan()
    const make = (more: object) =>
      jacana.do(makePaper, planner, { slug, version: 'First', ...french, ...more })
    await expect(make({ symbol: 'SC 64, Document 5' })).rejects.toMatchObject({ code: 'symbolUnknown' })
    const { paper } = await make({ symbol: 'SC64 Doc.5.2', agendaItem: '5', meeting: 'Réunion spéciale' })
    expect(paper).toMatchObject({ symbol: 'SC64 Doc.5.2', agendaItem: '5', meeting: 'Réunion spéciale' })
    await expect(make({ version: 'Second', symbol: 'SC64 Doc.5.2' })).rejects.toMatchObject({
      code: 'paperSymbolTaken',
      values: { symbol: 'SC64 Doc.5.2', next: 'SC64 Doc.5.2 Rev.1' },
    })
    await expect(make({ version: 'Third' })).rejects.toMatchObject({
      code: 'notFound',
      values: { what: 'Third' },
    })
    await expect(make({ report: 'novel' })).rejects.toMatchObject({
      code: 'notFound',
      values: { what: 'novel' },
    })
  })

  test('a cover is edited in its language, with facts by name, and the next paper has it', async () => {
    const { slug } = await newPlan()
    const { cover, version, facts } = await jacana.do(showCover, planner, { slug, language: 'fr' })
    expect(version).toBe(0)
    expect(facts).toMatchObject({ symbol: 'SC63 Doc.14' })
    const newCover = {
      ...cover,
      title: 'Plan de {firstYear} à {lastYear}',
      paragraphs: ['# Objet', 'Il y a {activities} activités.'],
    }
    const edit = (more: object) =>
      jacana.do(editCover, planner, {
        slug,
        language: 'fr',
        version,
        cover: { ...coverForm(newCover), ...more },
      })
    await expect(edit({ title: 'Plan {annees}' })).rejects.toMatchObject({
      code: 'coverFactUnknown',
      values: { name: '{annees}' },
    })
    await expect(edit({ symbol: 'Document 14' })).rejects.toMatchObject({ code: 'symbolUnknown' })
    expect(await edit({})).toEqual({ version: 1, changed: true })
    const late = edit({ title: 'Plan tardif' })
    await expect(late).rejects.toMatchObject({ code: 'clash', values: { who: planner.name } })
    expect(await jacana.do(showCover, planner, { slug, language: 'fr' })).toMatchObject({
      version: 1,
      cover: newCover,
    })
    expect((await jacana.do(showCover, planner, { slug, language: 'en' })).version).toBe(0)
    const { paper } = await jacana.do(makePaper, planner, { slug, version: 'First', ...french })
    expect(paper.title).toBe(`Plan de ${facts['firstYear']} à ${facts['lastYear']}`)
  })

  test('an edited cover makes a revision of the same version', async () => {
    const { slug } = await newPlan()
    await jacana.do(makePaper, planner, { slug, version: 'First', ...french })
    const { cover, version } = await jacana.do(showCover, planner, { slug, language: 'fr' })
    await jacana.do(editCover, planner, {
      slug,
      language: 'fr',
      version,
      cover: { ...coverForm(cover), title: 'Plan corrigé' },
    })
    const { paper } = await jacana.do(makePaper, planner, { slug, version: 'First', ...french })
    expect(paper).toMatchObject({
      title: 'Plan corrigé',
      symbol: 'SC63 Doc.14 Rev.1',
      supersedes: 'SC63 Doc.14',
    })
  })

  test('a paper without a symbol names the meeting of the plan, and is registered once', async () => {
    const { slug } = await newPlan()
    const make = (report: string) =>
      jacana.do(makePaper, planner, { slug, report, version: 'Second', ...french })
    const { paper } = await make('briefing')
    expect(paper).toMatchObject({ symbol: '', agendaItem: '', meeting: '63e Réunion du Comité permanent' })
    expect((await make('briefing')).paper).toEqual(paper)
    expect((await make('mandates')).paper.id).not.toBe(paper.id)
  })

  test('the paper of changes compares with the version before, or with the named one', async () => {
    const { slug } = await newPlan()
    const make = async (more: object) => {
      const { bytes } = await jacana.do(makePaper, planner, {
        slug,
        report: 'differences',
        version: 'Second',
        language: 'en',
        format: 'docx',
        ...more,
      })
      return strFromU8(unzipSync(Uint8Array.from(bytes))['word/document.xml'] ?? new Uint8Array())
    }
    const changes = await make({})
    expect(changes).toContain('Draw every map')
    expect(changes).toMatch(/<w:ins [^>]*w:author="[^"]+"/u)
    expect(changes).toMatch(/<w:del [^>]*w:date="203[01]-/u)
    expect(await make({ since: 'Second' })).not.toContain('<w:ins ')
    await expect(make({ since: 'Never' })).rejects.toMatchObject({ code: 'notFound' })
  })

  test('the database refuses to change or delete a paper', async () => {
    const { slug } = await newPlan()
    await jacana.do(makePaper, planner, { slug, version: 'First', ...french })
    const attempt = (statement: string) =>
      store.write(async tx => ({ answer: await sql.raw(statement).execute(tx.db) }))
    for (const statement of [`update paper set title = 'Other'`, 'delete from paper', 'truncate paper'])
      await expect(attempt(statement), statement).rejects.toThrow('never changed')
  })
}
