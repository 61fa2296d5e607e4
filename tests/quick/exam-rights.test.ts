import { afterAll, beforeAll, expect, test } from 'vitest'
import type { z } from 'zod'

import { coverFields } from '#doors/web/papers/cover-page.tsx'
import { Refusal } from '#domain/refusal.ts'
import { includedVerbs, type Person, type Right } from '#domain/rights/right.ts'
import { useCases } from '#use-cases/index.ts'
import { rightOf, type UseCase } from '#use-cases/use-case.ts'
import type { Demand, ExamCase } from '../exam-case.ts'
import { peopleCases } from '../people-cases.ts'
import {
  type ExamPlace,
  meetsAt,
  openRightsWorld,
  type RightsWorld,
  secretName,
  secretWord,
} from '../rights-world.ts'

// Every use-case is tried by every person at every place; the answer is compared with that of the matrix.

let world: RightsWorld
beforeAll(async () => {
  world = await openRightsWorld()
}, 120_000)
afterAll(() => world?.store.close())

const changesPlan: Demand = { right: ['change', 'plan'] }
const ofPlan = (input: (place: ExamPlace) => object, demands?: readonly Demand[]): ExamCase => ({
  input: place => ({ slug: place.plan.slug, ...input(place) }),
  finds: 'plan',
  ...(demands && { demands }),
})
const ofFile = (input: (place: ExamPlace) => object, demands?: readonly Demand[]): ExamCase => ({
  input,
  finds: 'plan',
  ...(demands && { demands }),
})
const ofNothing = (input: (place: ExamPlace) => unknown = () => ({})): ExamCase => ({ input })
const indicatorOf = ({ plan }: ExamPlace) => ({ indicator: plan.sections[0]?.children[0]?.indicators[0]?.id })
const revision = ({ activity }: ExamPlace) => ({ id: activity.id, version: 0, language: 'en' })

/** Each use-case by its name; what stands in brackets tells two ways to try one apart. */
const cases: Record<string, ExamCase> = {
  'show-plans': ofNothing(),
  'show-plan-stamps': ofNothing(),
  'show-plan': ofPlan(() => ({})),
  'show-progress': ofPlan(() => ({})),
  'show-rows': ofPlan(() => ({ language: 'en' })),
  'show-activity': ofPlan(({ activity }) => ({ id: activity.id })),
  'show-audit': ofNothing(({ activity }) => ({ subject: activity.id })),
  'show-notes': ofPlan(({ plan }) => ({ subjects: [plan.id] })),
  'show-mandates': ofPlan(() => ({})),
  'show-mandate': ofPlan(() => ({ instrument: 'resolution-iv-2' })),
  'show-versions': ofPlan(() => ({})),
  'show-version': ofPlan(() => ({ version: 'May' })),
  'export-version': ofPlan(() => ({ version: 'May' })),
  'compare-versions': ofPlan(() => ({ from: 'May', language: 'en' })),
  'create-version': ofPlan(() => ({ name: 'May' })),
  'import-version': ofPlan(place => ({ bytes: place.versionFile })),
  'show-papers': ofPlan(() => ({})),
  'show-paper': ofPlan(({ paperId: id }) => ({ id })),
  'show-cover': ofPlan(() => ({ language: 'en' })),
  'preview-paper': ofPlan(() => ({ language: 'en' })),
  'edit-cover': ofPlan(() => ({ language: 'en', version: 99, cover: emptyCover })),
  'make-paper': ofPlan(() => ({ version: 'May', language: 'fr', format: 'docx' })),
  'show-returns': ofPlan(() => ({})),
  'show-return': ofFile(({ returnId: id }) => ({ id })),
  'start-return': ofPlan(place => ({ bytes: place.versionFile, fileName: 'back.docx', version: 'May' })),
  'decide-return': ofFile(({ returnId: id }) => ({ id, version: 99, decisions: {} })),
  'apply-return': ofFile(({ returnId: id }) => ({ id, version: 1, revision: 99 }), [changesPlan]),
  'discard-return': ofFile(({ returnId: id }) => ({ id, version: 99 })),
  'show-imports': ofNothing(),
  'show-import': ofFile(({ importId: id }) => ({ id })),
  'start-import': ofFile(place => ({
    bytes: place.planFile,
    fileName: 'plan.json',
    planSlug: place.plan.slug,
  })),
  'correct-import': ofFile(({ importId: id }) => ({ id, version: 99, corrections: [correction] })),
  'apply-import': ofFile(({ importId: id }) => ({ id, version: 1 }), [changesPlan]),
  'discard-import': ofFile(({ importId: id }) => ({ id, version: 99 })),
  'read-plan-file': ofNothing(() => ({ bytes: world.places[0]?.planFile })),
  'export-doubts': ofFile(({ importId: id }) => ({ id, language: 'en' })),
  'export-imports': ofNothing(() => ({ format: 'csv', language: 'en' })),
  'show-sent-file': ofFile(({ importId: id }) => ({ id })),
  'export-plan': ofPlan(() => ({ format: 'json', language: 'en' })),
  'export-table': ofPlan(() => ({ table: 'papers', format: 'csv', language: 'en' })),
  search: ofPlan(() => ({ text: 'map', language: 'en' })),
  'search-plans': ofNothing(() => ({ text: 'map', language: 'en' })),
  'export-search': ofNothing(() => ({ text: 'map', format: 'csv', language: 'en' })),
  'record-progress': ofPlan(
    ({ activity: { id } }) => ({ id, status: 'onTrack', seen: 99 }),
    [{ right: ['change', 'progress'] }],
  ),
  'revise-activity': ofPlan(
    place => ({ ...revision(place), funding: 'NC' }),
    [{ ...changesPlan, fields: ['funding'] }],
  ),
  'revise-activity (words)': ofPlan(
    place => ({ ...revision(place), text: 'Other' }),
    [{ ...changesPlan, fields: ['text'] }],
  ),
  'revise-activity (translation)': ofPlan(
    place => ({ ...revision(place), language: 'es', text: 'Otro' }),
    [{ ...changesPlan, fields: ['text.translation'] }],
  ),
  'revise-activity (leads, tags, day)': ofPlan(
    place => ({ ...revision(place), leads: 'FO / SO', tags: 'new', deadline: '2031-01-01' }),
    [{ ...changesPlan, fields: ['leads', 'tags', 'deadline'] }],
  ),
  'revise-node': ofPlan(
    place => ({ ...revision(place), id: place.plan.sections[0]?.id, goal: 'Other' }),
    [{ ...changesPlan, fields: ['text'] }],
  ),
  'revise-indicator': ofPlan(
    place => ({
      ...revision(place),
      id: place.plan.sections[0]?.children[0]?.indicators[0]?.id,
      language: 'fr',
      text: 'Autre',
    }),
    [{ ...changesPlan, fields: ['text.translation'] }],
  ),
  'identify-person': ofNothing(() => ({ id: world.personId })),
  'list-demo-people': ofNothing(),
  'load-demo-people': ofNothing(() => ({ folder: example })),
  'load-example': ofNothing(() => ({ folder: example })),
  'show-roles': ofNothing(),
  'show-holder': ofNothing(() => ({ id: world.postId })),
  'preview-roles': ofNothing(() => ({ id: world.personId, roles: [] })),
  'assign-roles': ofNothing(() => ({ id: world.postId, roles: [], seen: 'other' })),
  'show-rights': ofNothing(),
  'export-rights': ofNothing(() => ({ format: 'csv', language: 'en' })),
  'begin-look': ofNothing(() => ({ id: world.personId })),
  'end-look': ofNothing(() => ({ id: world.personId })),
  'search-records': ofNothing(() => ({ text: 'map', language: 'en' })),
  'show-measure-link': ofPlan(indicatorOf, [changesPlan]),
  'link-measure': ofPlan(
    place => ({ ...indicatorOf(place), register: 'trainings', measure: 'held' }),
    [changesPlan],
  ),
  'unlink-measure': ofPlan(indicatorOf, [changesPlan]),
  'check-totals': ofNothing(),
  'load-example-records': ofNothing(() => ({ folder: example })),
  vacuum: ofNothing(),
  'verify-audit': ofNothing(),
  ...peopleCases,
}

const example = 'examples/wetlands-2023-2025'
const correction = { kind: 'editText', at: { section: '1' }, cell: 'goal', text: 'Other' }
const emptyCover = Object.fromEntries([...coverFields].map(name => [name, '']))

const partsOfPlans = new Set([
  'plan',
  'progress',
  'note',
  'import',
  'version',
  'paper',
  'publication',
  'history',
])

type Outcome = 'permitted' | 'notPermitted' | 'notFound'

/** The grants of a person that give a right, found by the words of the matrix alone. */
const grantsFor = ({ grants }: Person, [verb, kind]: Right): Person['grants'] =>
  grants.filter(({ right: [own, about] }) => about === kind && [own, ...includedVerbs[own]].includes(verb))

/** Whether the plan of a place is within a right; limits to posts and functions are about its activities. */
const seesPlan = (person: Person, right: Right, place: ExamPlace): boolean =>
  grantsFor(person, right).some(({ where = {} }) => {
    const { posts: _, sections: __, ...ofWholePlan } = where
    return meetsAt(ofWholePlan, place)
  })

const meets = (person: Person, { right, fields }: Demand, place: ExamPlace): boolean => {
  const reaching = grantsFor(person, right).filter(({ where = {} }) => meetsAt(where, place))
  if (reaching.some(grant => !grant.fields)) return true
  return fields !== undefined && fields.every(field => reaching.some(grant => grant.fields?.includes(field)))
}

const expectedOutcome = ({ examCase, useCase }: Trial, person: Person, place: ExamPlace): Outcome => {
  const { finds, demands = [] } = examCase
  const input = examCase.input(place, world)
  const right = rightOf(useCase, input)
  const rights = [right, ...furtherRights(useCase, input)]
  if (rights.some(right => grantsFor(person, right).length === 0)) return 'notPermitted'
  const kind = right[1]
  const sees =
    seesPlan(person, right, place) && (!partsOfPlans.has(kind) || seesPlan(person, ['read', 'plan'], place))
  if (finds === 'plan' && !sees) return 'notFound'
  const isEverybody = ({ where }: Person['grants'][number]) => where?.people === undefined
  if (finds === 'person' && !grantsFor(person, right).some(isEverybody)) return 'notFound'
  if (finds === 'oneself' && !world.accountIds.includes(person.id)) return 'notFound'
  if (finds === 'changes' && grantsFor(person, ['read', 'audit']).length === 0) return 'notFound'
  if (finds === 'nothing') return 'notFound'
  return demands.every(demand => meets(person, demand, place)) ? 'permitted' : 'notPermitted'
}

const kindOf = ({ useCase, examCase }: Trial): string => {
  const [place] = world.places
  return place ? rightOf(useCase, examCase.input(place, world))[1] : ''
}

const furtherRights = ({ alsoRights = [] }: AnyUseCase, input: unknown): readonly Right[] =>
  typeof alsoRights === 'function' ? alsoRights(input) : alsoRights

type AnyUseCase = UseCase<z.ZodType, unknown>
const allUseCases = useCases as unknown as readonly AnyUseCase[]

/** A use-case and one way to try it. */
type Trial = { useCase: AnyUseCase; examCase: ExamCase }

const useCaseNames = Object.keys(cases).map(title => title.split(' (')[0] ?? '')

const trials = Object.entries(cases).flatMap(([title, examCase]) => {
  const useCase = allUseCases.find(({ name }) => name === title.split(' (')[0])
  return useCase ? [[title, { useCase, examCase }] as const] : []
})

/** What a use-case does: whoever comes past the rights may still be refused for another reason. */
const outcomeOf = async (
  { useCase, examCase }: Trial,
  person: Person,
  place: ExamPlace,
): Promise<[Outcome, string]> => {
  try {
    return ['permitted', textOf(await world.jacana.do(useCase, person, examCase.input(place, world)))]
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const { code } = error
    return [code === 'notPermitted' || code === 'notFound' ? code : 'permitted', JSON.stringify(error.values)]
  }
}

/** An answer as text, with the content of its files. */
const textOf = (answer: unknown): string =>
  JSON.stringify(answer, (_, value: unknown) => {
    if (value instanceof Uint8Array) return Buffer.from(value).toString('utf8')
    return value instanceof Map ? [...value] : value
  }) ?? ''

test('this file examines every use-case whose right does not depend on a register', () => {
  const names = allUseCases.filter(({ right }) => typeof right !== 'function').map(({ name }) => name)
  expect([...new Set(useCaseNames)].toSorted()).toEqual(names.toSorted())
})

/** The words that nobody may show to a person. */
const secretsOf = (person: Person, { mayName }: ExamCase): string[] => [
  ...(world.places.every(place => seesPlan(person, ['read', 'plan'], place)) ? [] : [secretWord]),
  ...(mayName || grantsFor(person, ['read', 'person']).some(({ where }) => !where) ? [] : [secretName]),
]

let cells = 0
const outcomes: Record<Outcome, number> = { permitted: 0, notPermitted: 0, notFound: 0 }

test.each(trials)('%s does for each person at each place what the matrix says', async (name, trial) => {
  const isAboutPlans = trial.examCase.finds === 'plan' || partsOfPlans.has(kindOf(trial))
  for (const person of world.people)
    for (const place of isAboutPlans ? world.places : world.places.slice(0, 1)) {
      const title = `${name} by ${person.name} at ${place.name}`
      const expected = expectedOutcome(trial, person, place)
      const [outcome, text] = await outcomeOf(trial, person, place)
      expect.soft(outcome, title).toBe(expected)
      expect
        .soft(
          secretsOf(person, trial.examCase).filter(secret => text.includes(secret)),
          `${title} leaks`,
        )
        .toEqual([])
      cells += 1
      outcomes[outcome] += 1
    }
})

test('the exam has enough cells, and each outcome is common', () => {
  console.log(`exam of rights: ${cells} cells, ${JSON.stringify(outcomes)}`)
  expect(cells).toBeGreaterThan(6_400)
  for (const count of Object.values(outcomes)) expect(count).toBeGreaterThan(100)
})
