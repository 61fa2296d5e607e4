import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { peatlands } from '#tests/world.ts'
import { planner } from '#tests/people.ts'
import { paperFromPlan } from '#domain/papers/paper-from-plan.ts'
import type { ParsedPlan } from '#domain/papers/parsed-plan.ts'
import { writeJson } from '#documents/write-json.ts'
import { openStore, type Store } from '#store/open-store.ts'

import { applyImport } from './apply-import.ts'
import { correctImport } from './correct-import.ts'
import { discardImport } from './discard-import.ts'
import { exportPlan } from '../plan/export-plan.ts'
import { readPlanFile } from './read-plan-file.ts'
import { reviseActivity } from '../plan/revise-activity.ts'
import { showActivity } from '../plan/show-activity.ts'
import { showImport } from './show-import.ts'
import { showImports } from './show-imports.ts'
import { showPlan } from '../plan/show-plan.ts'
import { startImport } from './start-import.ts'
import { createJacana, type Jacana } from '../use-case.ts'
import { verifyAudit } from '../admin/verify-audit.ts'

let store: Store
let jacana: Jacana

beforeAll(async () => {
  store = await openStore({ memory: true })
  jacana = createJacana({ store, now: () => new Date('2031-03-01T10:00:00Z') })
}, 60_000)
afterAll(() => store.close())

const paper = paperFromPlan(peatlands, 'en')
const slug = 'work-plan-on-peatlands-2030-2032'

const beginImport = (bytes: Uint8Array, planSlug?: string) =>
  jacana.do(startImport, planner, {
    bytes,
    fileName: 'C:\\plans\\peat.json',
    ...(planSlug && { planSlug }),
  })

const importPlan = async (parsedPlan: ParsedPlan, planSlug?: string) =>
  jacana.do(applyImport, planner, await beginImport(writeJson(parsedPlan), planSlug))

const rewordPlan = (from: string, to: string): ParsedPlan =>
  JSON.parse(JSON.stringify(paper).replaceAll(from, to))

describe('an import', () => {
  test('reads a file without a database', async () => {
    const parsedPlan = await createJacana({}).do(readPlanFile, planner, { bytes: writeJson(paper) })
    expect(parsedPlan.sections).toEqual(paper.sections)
  })

  test('makes a new plan and counts the changes', async () => {
    const { id, version } = await beginImport(writeJson(paper))
    const details = await jacana.do(showImport, planner, { id })
    expect(details).toMatchObject({
      slug,
      session: { fileName: 'peat.json', state: 'open' },
      counts: { changed: 0, ended: 0 },
    })
    expect(details.current).toBeUndefined()
    const outcome = await jacana.do(applyImport, planner, { id, version })
    expect(outcome).toMatchObject({
      slug,
      created: true,
      written: { section: { added: 2 }, result: { added: 3 }, row: { added: 6 } },
    })
    const plan = await jacana.do(showPlan, planner, { slug })
    expect(paperFromPlan(plan, 'en')).toEqual(paper)
    await expect(jacana.do(applyImport, planner, { id, version: version + 1 })).rejects.toMatchObject({
      code: 'importClosed',
    })
  })

  test('of the same file again changes nothing', async () => {
    const before = await jacana.do(showPlan, planner, { slug })
    expect(await importPlan(paper)).toMatchObject({
      created: false,
      written: {},
      counts: { added: 0, changed: 0, ended: 0 },
    })
    expect(await jacana.do(showPlan, planner, { slug })).toEqual(before)
  })

  test.each(['json', 'xlsx'] as const)('of what was exported as %s changes nothing', async format => {
    for (const language of ['en', 'fr', 'es'] as const) {
      const file = await jacana.do(exportPlan, planner, { slug, format, language })
      const { id } = await beginImport(file.bytes, slug)
      expect((await jacana.do(showImport, planner, { id })).changes).toEqual([])
    }
  })

  test('of a newer version changes what differs, keeps the rest and its history', async () => {
    const before = await jacana.do(showPlan, planner, { slug })
    const answer = await importPlan(rewordPlan('Draw the map', 'Draw and check the map'), slug)
    expect(answer).toMatchObject({
      created: false,
      written: { activity: { added: 0, changed: 1, ended: 0 } },
      counts: { changed: 1 },
    })
    const after = await jacana.do(showPlan, planner, { slug })
    const [old, now] = [before, after].map(plan => plan.sections[0]?.children[0]?.strands[0]?.activities[1])
    expect(now).toMatchObject({
      id: old?.id,
      version: 2,
      text: { words: { en: { text: 'Draw and check the map' } } },
    })
    const { trail } = await jacana.do(showActivity, planner, { slug, id: now?.id ?? '' })
    expect(trail.map(({ useCase }) => useCase)).toEqual(['apply-import'])
  })

  test('in another language gives translations', async () => {
    expect(await importPlan(paperFromPlan(peatlands, 'fr'), slug)).toMatchObject({
      created: false,
      counts: { added: 0, ended: 0 },
    })
    const plan = await jacana.do(showPlan, planner, { slug })
    expect(plan.sections[0]?.children[0]?.strands[0]?.activities[1]?.text.words).toMatchObject({
      en: { text: 'Draw and check the map' },
      fr: { text: 'Dessiner la carte' },
    })
    expect(paperFromPlan(plan, 'fr')).toEqual(paperFromPlan(peatlands, 'fr'))
  })

  test('can be corrected before it is applied, each time from the version that the person saw', async () => {
    const { id, version } = await beginImport(
      writeJson(rewordPlan('Draw the map', 'Draw and check the map')),
      slug,
    )
    const at = { section: '1', result: '1.1', row: 0 }
    const correction = await jacana.do(correctImport, planner, {
      id,
      version,
      corrections: [{ kind: 'mergeRow', at: { ...at, row: 1 } }],
    })
    expect(correction.parsed.sections[0]?.results[0]?.rows.length).toBe(2)
    await expect(
      jacana.do(correctImport, planner, { id, version, corrections: [{ kind: 'dropRow', at }] }),
    ).rejects.toMatchObject({
      code: 'clash',
    })
    const again = { id, version: correction.version }
    await expect(
      jacana.do(correctImport, planner, { ...again, corrections: [{ kind: 'mergeRow', at }] }),
    ).rejects.toMatchObject({
      code: 'correctionImpossible',
    })
    expect((await jacana.do(showImport, planner, { id })).parsedPlan).toEqual(correction.parsed)
    await jacana.do(discardImport, planner, again)
    await expect(
      jacana.do(correctImport, planner, { ...again, corrections: [{ kind: 'dropRow', at }] }),
    ).rejects.toMatchObject({
      code: 'importClosed',
    })
    expect(await jacana.do(showImports, planner, {})).toContainEqual(
      expect.objectContaining({ id, state: 'discarded' }),
    )
  })

  test('may bring a long optional text, which a later save of the activity keeps', async () => {
    const priority = 'High. '.repeat(100).trim()
    const [section, ...others] = paper.sections
    const [result, ...otherResults] = section?.results ?? []
    const [row, ...otherRows] = result?.rows ?? []
    if (!section || !result || !row) throw new Error('The paper has no rows')
    const urgentRow = { ...row, cells: { ...row.cells, priority } }
    const results = [{ ...result, rows: [urgentRow, ...otherRows] }, ...otherResults]
    const { slug } = await importPlan({
      ...paper,
      document: { ...paper.document, title: 'Urgent work' },
      columns: [...paper.columns, { role: 'priority' }],
      headings: [...(paper.headings ?? []), 'Priority'],
      sections: [{ ...section, results }, ...others],
    })
    const plan = await jacana.do(showPlan, planner, { slug })
    const activity = plan.sections[0]?.children[0]?.strands[0]?.activities.find(each => each.priority)
    const { activity: revised } = await jacana.do(reviseActivity, planner, {
      slug,
      id: activity?.id ?? '',
      version: activity?.version ?? 0,
      language: 'en',
      text: 'Draw the map at once',
      priority,
    })
    expect(revised).toMatchObject({ priority, text: { words: { en: { text: 'Draw the map at once' } } } })
  })

  test('that fails changes nothing', async () => {
    const before = await jacana.do(showImports, planner, {})
    await expect(
      beginImport(new TextEncoder().encode('{"sections": [], "columns": []}')),
    ).rejects.toMatchObject({
      code: 'planFileInvalid',
    })
    await expect(beginImport(writeJson(paper), 'no-such-plan')).rejects.toMatchObject({ code: 'notFound' })
    expect(await jacana.do(showImports, planner, {})).toEqual(before)
  })
})

describe('an export', () => {
  test('holds the rows that meet every condition', async () => {
    const file = await jacana.do(exportPlan, planner, {
      slug,
      format: 'csv',
      language: 'en',
      filter: { section: '1' },
      words: 'print',
    })
    expect(file).toMatchObject({ name: `${slug}-en.csv`, mediaType: 'text/csv; charset=utf-8' })
    expect(new TextDecoder().decode(file.bytes).trim().split('\r\n').length).toBe(2)
  })
})

test('the audit log verifies', async () =>
  expect(await jacana.do(verifyAudit, planner, {})).toMatchObject({ ok: true }))
