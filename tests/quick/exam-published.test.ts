import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { z } from 'zod'

import { publicPerson } from '#registers/public-person.ts'
import type { Person } from '#domain/rights/right.ts'
import { allGrantsOf } from '#registers/rights-rules.ts'
import { Refusal } from '#domain/refusal.ts'
import { openStore, type Store } from '#store/open-store.ts'
import { useCases } from '#use-cases/index.ts'
import { publishVersion } from '#use-cases/publications/publish-version.ts'
import { takeBackPublication } from '#use-cases/publications/take-back-publication.ts'
import { createJacana, type Jacana, type UseCase } from '#use-cases/use-case.ts'
import { type DraftWorld, draftWord, hiddenWord, openDraftWorld } from '../draft-world.ts'
import { planner } from '../people.ts'
import { isAboutPlans } from '../installation-kinds.ts'

// The public and a member of a committee run every reading use-case on a plan whose draft differs from its
// published version in every kind of field. They find the version, and nothing else.

const committeeMember: Person = {
  id: 'delegate',
  name: 'Delegate',
  grants: allGrantsOf({
    personId: 'delegate',
    posts: [],
    roles: [{ role: 'committeeMember', sections: [] }],
  }),
}
const readers = [
  ['the public', publicPerson],
  ['a committee member', committeeMember],
] as const

let store: Store
let jacana: Jacana
let world: DraftWorld

beforeAll(async () => {
  store = await openStore({ memory: true })
  jacana = createJacana({ store })
  world = await openDraftWorld(store, jacana)
}, 120_000)
afterAll(() => store?.close())

type Input = Record<string, unknown>

/** Where a reading use-case finds the published content, and where it must find nothing. */
type Questions = (world: DraftWorld) => { finds?: readonly Input[]; misses?: readonly Input[] }

const ofPlan: Questions = ({ slug }) => ({ finds: [{ slug }], misses: [{ slug: 'elsewhere' }] })

const tables = ['mandates', 'standing', 'versions', 'papers']

/** The questions for each use-case that the public may ask. */
const questions: Record<string, Questions> = {
  'show-plans': () => ({ finds: [{}] }),
  'show-plan-stamps': ({ slug }) => ({ finds: [{}, { slug }] }),
  'show-plan': ofPlan,
  'show-progress': ofPlan,
  'show-rows': ({ slug }) => ({
    finds: [
      { slug, language: 'en' },
      { slug, language: 'es', words: 'mapa' },
    ],
    misses: [{ slug, language: 'fr', words: hiddenWord }],
  }),
  'show-activity': ({ slug, activityId, newActivityId }) => ({
    finds: [{ slug, id: activityId }],
    misses: [{ slug, id: newActivityId }],
  }),
  'show-result': ({ slug }) => ({
    finds: [{ slug, number: '1.1' }],
    misses: [{ slug, number: `1.1 ${draftWord}` }],
  }),
  'show-post-rows': ({ slug }) => ({ finds: [{ slug, posts: [{ code: 'FO', qualifier: '' }] }] }),
  'show-mandates': ofPlan,
  'show-mandate': ({ slug }) => ({
    finds: [{ slug, instrument: 'resolution-iv-2' }],
    misses: [{ slug, instrument: `resolution-${draftWord}` }],
  }),
  'show-versions': ofPlan,
  'show-version': ({ slug, versions }) => ({
    finds: [{ slug, version: versions.published }],
    misses: [{ slug, version: versions.draft }],
  }),
  'export-version': ({ slug, versions }) => ({
    finds: [{ slug, version: 'public' }],
    misses: [{ slug, version: versions.draft }],
  }),
  'compare-versions': ({ slug, versions: { published, draft } }) => ({
    finds: [
      { slug, from: published, language: 'en' },
      { slug, from: published, to: published, language: 'en' },
    ],
    misses: [
      { slug, from: draft, language: 'en' },
      { slug, from: published, to: draft, language: 'en' },
    ],
  }),
  'show-papers': ofPlan,
  'show-paper': ({ slug, papers }) => ({
    finds: [{ slug, id: papers.published }],
    misses: [
      { slug, id: papers.draft },
      { slug, id: papers.changesSinceDraft },
    ],
  }),
  'preview-paper': ({ slug, versions }) => ({
    finds: [
      { slug, language: 'en' },
      { slug, language: 'en', version: versions.published },
      { slug, language: 'en', version: versions.published, report: 'differences' },
    ],
    misses: [{ slug, language: 'en', version: versions.draft }],
  }),
  'export-plan': ({ slug }) => ({
    finds: ['json', 'xlsx', 'csv'].map(format => ({ slug, format, language: 'en' })),
  }),
  'export-table': ({ slug, versions: { published, draft } }) => ({
    finds: tables.flatMap(table => ['csv', 'xlsx'].map(format => ({ slug, table, format, language: 'en' }))),
    misses: [{ slug, table: 'comparison', format: 'csv', language: 'en', from: published, to: draft }],
  }),
  search: ({ slug }) => ({
    finds: [{ slug, text: 'map', language: 'en' }],
    misses: [{ slug, text: hiddenWord, language: 'en' }],
  }),
  'search-plans': () => ({
    finds: [{ text: 'cartes', language: 'fr' }],
    misses: [{ text: hiddenWord, language: 'en' }],
  }),
  'export-search': () => ({
    finds: [{ text: 'map', format: 'csv', language: 'en' }],
    misses: [{ text: hiddenWord, format: 'xlsx', language: 'en' }],
  }),
}

/** What nobody asks for without working in the secretariat: each is refused, or answers about the asker. */
const staffQuestions = ({
  slug,
  versions,
  activityId,
  importId,
  returnId,
}: DraftWorld): Record<string, Input> => ({
  'show-audit': { subject: activityId },
  'show-cover': { slug, language: 'en' },
  'show-returns': { slug },
  'show-notes': { slug, subjects: ['plan-peatlands'] },
  'show-imports': {},
  'show-import': { id: importId },
  'export-doubts': { id: importId, language: 'en' },
  'export-imports': { format: 'csv', language: 'en' },
  'show-return': { id: returnId },
  'show-sent-file': { id: importId },
  'search-records': { text: hiddenWord, language: 'en' },
  'show-measure-link': { slug, indicator: 'none' },
  'show-publications': { slug },
  'preview-publication': { slug, version: versions.published },
})

const reads = useCases.filter(
  useCase => (useCase.kind === 'read' || useCase.kind === 'glance') && isAboutPlans(useCase),
)

test('this file asks every reading use-case', () => {
  expect([...Object.keys(questions), ...Object.keys(staffQuestions(world))].toSorted()).toEqual(
    reads.map(({ name }) => name).toSorted(),
  )
})

/** What a use-case answers to a person, as text with the content of its files; a refusal as its code. */
const answerOf = async (name: string, person: Person, input: Input): Promise<string> => {
  const useCase = reads.find(each => each.name === name) as unknown as UseCase<z.ZodType, unknown>
  try {
    return textOf(await jacana.do(useCase, person, input))
  } catch (error) {
    if (error instanceof Refusal) return `refused: ${textOf({ code: error.code, values: error.values })}`
    throw error
  }
}

// A buffer would become a list of numbers before it came here, so files are taken from their object.
const textOf = (answer: unknown): string =>
  JSON.stringify(answer, function (this: Record<string, unknown>, key: string, value: unknown) {
    const file = this[key]
    if (file instanceof Uint8Array) return textOfFile(file)
    return value instanceof Map ? [...value] : value
  }) ?? ''

const textOfFile = (bytes: Uint8Array): string =>
  strFromU8(bytes.subarray(0, 2)) === 'PK'
    ? Object.values(unzipSync(Uint8Array.from(bytes)))
        .map(part => strFromU8(part))
        .join('\n')
    : strFromU8(bytes)

/** Each place of an answer that has a word of the draft. */
const leaksIn = (answer: string): string[] => answer.match(new RegExp(`.{0,60}${draftWord}`, 'gi')) ?? []

/** Whether an answer has words of the plan. */
const isAboutPlan = (answer: string): boolean => /peat|turber|tourbi|map|IV\.2/i.test(answer)

describe.each(readers)('%s', (_, reader) => {
  test.each(Object.entries(questions))('%s shows what is published, and no draft', async (name, inputs) => {
    const { finds = [], misses = [] } = inputs(world)
    for (const input of finds) {
      const answer = await answerOf(name, reader, input)
      const title = `${name} ${JSON.stringify(input)}`
      expect(answer.slice(0, 200), title).not.toMatch(/^refused/)
      expect(isAboutPlan(answer), title).toBe(true)
      expect(leaksIn(answer), title).toEqual([])
    }
    for (const input of misses) {
      const answer = await answerOf(name, reader, input)
      const title = `${name} ${JSON.stringify(input)}`
      expect(answer, title).toMatch(/^(?!refused)|notFound/)
      expect(leaksIn(answer.replace(/^refused.*/, '')), title).toEqual([])
    }
  })

  test('what is for the staff is refused or empty', async () => {
    for (const [name, input] of Object.entries(staffQuestions(world))) {
      const answer = await answerOf(name, reader, input)
      expect(answer, name).toMatch(
        /^refused: .*(?:notPermitted|notFound)|^$|^\[\]$|^\{"hits":\[\],"registers":\[\]\}$/,
      )
      expect(leaksIn(answer), name).toEqual([])
    }
  })
})

test('whoever sees the plan as it is sees the draft with the same use-cases', async () => {
  const { slug } = world
  for (const name of ['show-plan', 'show-progress', 'show-plans', 'show-papers', 'show-versions'])
    expect(await answerOf(name, planner, { slug }), name).toContain(draftWord)
  const answer = await answerOf('search', planner, { slug, text: hiddenWord, language: 'en' })
  expect(answer).toContain(draftWord)
})

test('what is taken back is not found', async () => {
  const { slug, versions } = world
  await jacana.do(takeBackPublication, planner, { slug, version: versions.published })
  for (const [, reader] of readers)
    for (const [name, inputs] of Object.entries(questions))
      for (const input of inputs(world).finds ?? []) {
        const answer = await answerOf(name, reader, input)
        const title = `${name} ${JSON.stringify(input)}`
        expect(answer, title).toMatch(/^(?!refused)|notFound/)
        expect(answer.replace(/^refused.*/, ''), title).not.toMatch(/Draw|Dessiner|Dibujar|peatland|IV\.2/)
      }
  await jacana.do(publishVersion, planner, { slug, version: versions.published })
  expect(isAboutPlan(await answerOf('show-plan', publicPerson, { slug }))).toBe(true)
})
