import { afterAll, beforeAll, expect, test } from 'vitest'
import type { z } from 'zod'

import { allStrands } from '#domain/plan/plan-table.ts'
import { Refusal } from '#domain/refusal.ts'
import type { Person } from '#domain/rights/right.ts'
import { openStore, type Store } from '#store/open-store.ts'
import { useCases } from '#use-cases/index.ts'
import { startImport } from '#use-cases/imports/start-import.ts'
import { makePaper } from '#use-cases/papers/make-paper.ts'
import { exportPlan } from '#use-cases/plan/export-plan.ts'
import { reviseActivity } from '#use-cases/plan/revise-activity.ts'
import { showPlan } from '#use-cases/plan/show-plan.ts'
import { recordProgress } from '#use-cases/progress/record-progress.ts'
import { startReturn } from '#use-cases/returns/start-return.ts'
import { createJacana, type Jacana, type UseCase } from '#use-cases/use-case.ts'
import { createVersion } from '#use-cases/versions/create-version.ts'
import { bringPlan } from '../bring-plan.ts'
import { isAboutPlans } from '../installation-kinds.ts'
import { guestPlanner, lead, planner, reader, stranger } from '../people.ts'
import { peatlands } from '../world.ts'

// Two people run every reading use-case on one plan: one with a right to it, and one with a right to another.

const { slug, id: planId } = peatlands
const [draw] = allStrands(peatlands).flatMap(({ strand }) => strand.activities.slice(-1))
const insider = guestPlanner(planId)
const outsider = guestPlanner('plan-elsewhere')

let store: Store
let jacana: Jacana
const exampleWorld = { version: '', paper: '', import: '', returned: '' }

beforeAll(async () => {
  store = await openStore({ memory: true })
  jacana = createJacana({ store })
  await jacana.do(bringPlan, planner, peatlands)
  await jacana.do(reviseActivity, planner, {
    slug,
    id: draw?.id ?? '',
    version: draw?.version ?? 0,
    language: 'en',
    priority: 'high',
  })
  exampleWorld.version = (await jacana.do(createVersion, planner, { slug, name: 'May' })).id
  const { paper } = await jacana.do(makePaper, planner, {
    slug,
    version: 'May',
    language: 'en',
    format: 'docx',
  })
  exampleWorld.paper = paper.id
  const { bytes } = await jacana.do(exportPlan, planner, { slug, format: 'json', language: 'en' })
  const file = { bytes: Uint8Array.from(bytes), fileName: 'peat.json', planSlug: slug }
  exampleWorld.import = (await jacana.do(startImport, planner, file)).id
  exampleWorld.returned = (await jacana.do(startReturn, planner, { slug, ...(await paperFile()) })).id
}, 120_000)
afterAll(() => store?.close())

const paperFile = async () => {
  const showPaper = useCases.find(({ name }) => name === 'show-paper')
  const { bytes } = (await ask(showPaper, planner, { slug, id: exampleWorld.paper })) as { bytes: Uint8Array }
  return { bytes: Uint8Array.from(bytes), fileName: 'peat.docx' }
}

const ask = (useCase: unknown, person: Person, input: unknown): Promise<unknown> =>
  jacana.do(useCase as UseCase<z.ZodType, unknown>, person, input)

/** The input of each reading use-case. */
const inputs: Record<string, () => Record<string, unknown>> = {
  'show-plans': () => ({}),
  'show-plan-stamps': () => ({}),
  'show-plan': () => ({ slug }),
  'show-progress': () => ({ slug }),
  'show-rows': () => ({ slug, language: 'en' }),
  'show-result': () => ({ slug, number: '1.1' }),
  'show-post-rows': () => ({ slug, posts: [{ code: 'FO', qualifier: '' }] }),
  'show-activity': () => ({ slug, id: draw?.id }),
  'show-audit': () => ({ subject: draw?.id }),
  'show-notes': () => ({ slug, subjects: [planId] }),
  'show-mandates': () => ({ slug }),
  'show-mandate': () => ({ slug, instrument: 'resolution-iv-2' }),
  'show-versions': () => ({ slug }),
  'show-version': () => ({ slug, version: 'May' }),
  'export-version': () => ({ slug, version: 'May' }),
  'compare-versions': () => ({ slug, from: 'May', language: 'en' }),
  'show-papers': () => ({ slug }),
  'show-paper': () => ({ slug, id: exampleWorld.paper }),
  'show-cover': () => ({ slug, language: 'en' }),
  'preview-paper': () => ({ slug, language: 'en' }),
  'show-imports': () => ({}),
  'show-import': () => ({ id: exampleWorld.import }),
  'export-doubts': () => ({ id: exampleWorld.import, language: 'en' }),
  'export-imports': () => ({ format: 'csv', language: 'en' }),
  'show-returns': () => ({ slug }),
  'show-return': () => ({ id: exampleWorld.returned }),
  'show-sent-file': () => ({ id: exampleWorld.import }),
  'export-plan': () => ({ slug, format: 'json', language: 'en' }),
  'export-table': () => ({ slug, table: 'mandates', format: 'csv', language: 'en' }),
  search: () => ({ slug, text: 'map', language: 'en' }),
  'search-plans': () => ({ text: 'map', language: 'en' }),
  'export-search': () => ({ text: 'map', format: 'csv', language: 'en' }),
  'search-records': () => ({ text: 'map', language: 'en' }),
  'show-measure-link': () => ({ slug, indicator: peatlands.sections[0]?.children[0]?.indicators[0]?.id }),
  'show-publications': () => ({ slug }),
  'preview-publication': () => ({ slug, version: 'May' }),
}

const reads = useCases.filter(
  useCase => (useCase.kind === 'read' || useCase.kind === 'glance') && isAboutPlans(useCase),
)

test('this file tests every reading use-case', () => {
  expect(Object.keys(inputs).toSorted()).toEqual(reads.map(({ name }) => name).toSorted())
})

test.each(reads.map(useCase => [useCase.name, useCase] as const))(
  '%s shows a plan only to people with a right to it',
  async (name, useCase) => {
    const input = inputs[name]?.()
    const text = textOf(await ask(useCase, planner, input))
    const insight = textOf(await ask(useCase, insider, input))
    // The measures that an indicator can have are those of registers that the person reads.
    const ownMeasures: unknown = expect.stringContaining('Draw the map')
    expect(insight).toEqual(name === 'show-measure-link' ? ownMeasures : text)
    const other = await ask(useCase, outsider, input).catch((error: unknown) => error)
    const visible = other instanceof Refusal && other.code === 'notFound' ? '' : textOf(other)
    expect(visible).not.toMatch(/peat|Draw the map|priority|notPermitted/iu)
  },
)

/** An answer as text, with the content of its files. */
const textOf = (answer: unknown): string =>
  JSON.stringify(answer, (_, value: unknown) => {
    if (value instanceof Uint8Array) return Buffer.from(value).toString('utf8')
    return value instanceof Map ? [...value] : value
  })

test('a plan out of scope cannot be found or changed', async () => {
  const change = { slug, id: draw?.id ?? '', version: 2, language: 'en', text: 'Draw nothing' }
  await expect(jacana.do(reviseActivity, outsider, change)).rejects.toMatchObject({ code: 'notFound' })
  expect(await jacana.do(reviseActivity, insider, change)).toMatchObject({ activity: { version: 3 } })
})

test('a limit to records of a register reaches no plan', async () => {
  const where = { records: { field: 'kind', among: ['webinar'] } }
  const person: Person = { id: 'me', name: 'Me', grants: [{ right: ['read', 'plan'], where }] }
  await expect(jacana.do(showPlan, person, { slug })).rejects.toMatchObject({ code: 'notFound' })
})

test('a lead reports and changes no plan, a reader changes nothing, a stranger reads nothing', async () => {
  const report = { slug, id: draw?.id ?? '', status: 'offPlan' as const, seen: 1 }
  const change = { slug, id: draw?.id ?? '', version: 3, language: 'en', text: 'Draw it again' }
  const refusal = { code: 'notPermitted' }
  await expect(jacana.do(recordProgress, reader, report)).rejects.toMatchObject(refusal)
  await expect(jacana.do(recordProgress, stranger, report)).rejects.toMatchObject(refusal)
  await expect(jacana.do(showPlan, stranger, { slug })).rejects.toMatchObject(refusal)
  await expect(jacana.do(reviseActivity, lead, change)).rejects.toMatchObject(refusal)
  await expect(jacana.do(reviseActivity, reader, change)).rejects.toMatchObject(refusal)
  expect(await jacana.do(showPlan, reader, { slug })).toMatchObject({ slug })
  expect(await jacana.do(recordProgress, lead, report)).toMatchObject({ changed: true })
})
