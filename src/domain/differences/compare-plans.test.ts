import { expect, test } from 'vitest'

import { peatlands, peatlandsProgress } from '#tests/world.ts'
import { editPlan } from '../plan/edit-plan.ts'
import { languages, type LanguageTag } from '../language.ts'
import type { Activity, Plan, PlanNode } from '../plan/plan.ts'
import { textIn, withWords } from '../text.ts'
import { progressByActivity, type PlanProgress } from '../progress/progress.ts'
import { comparePlans } from './compare-plans.ts'
import { changeKinds, countKinds, filterComparison, type VersionComparison } from './comparison.ts'

const editNode = (plan: Plan, id: string, edit: (node: PlanNode) => PlanNode) =>
  editPlan(plan, { node: node => (node.id === id ? edit(node) : node) })
const editActivity = (plan: Plan, id: string, edit: (activity: Activity) => Activity) =>
  editPlan(plan, { activity: activity => (activity.id === id ? edit(activity) : activity) })
const planComparison = (
  before: Plan,
  after: Plan,
  language: LanguageTag,
  reported: PlanProgress = peatlandsProgress,
) =>
  comparePlans({ plan: before, progress: peatlandsProgress }, { plan: after, progress: reported }, language)
const drawing = 'activity-2031-Draw the map'

/** Every difference as one line: its place, its subject and its words. */
const differenceLines = ({ plan, sections }: VersionComparison): string[] => {
  const line = (place: string) => (each: VersionComparison['plan'][number]) => {
    const words = each.runs.map(
      ({ text, change, language }) =>
        `${change === 'deleted' ? '-' : change ? '+' : ''}${language ?? ''}[${text}]`,
    )
    return [place, each.within ? 'within' : '', each.kind, each.subject, each.part, words.join('')]
      .filter(Boolean)
      .join(' ')
  }
  return [
    ...plan.map(line('plan')),
    ...sections.flatMap(section => [
      ...section.differences.map(line(section.number)),
      ...section.results.flatMap(result => [
        ...result.differences.map(line(result.number)),
        ...result.strands.flatMap(({ row, differences }) => differences.map(line(`${result.number}/${row}`))),
      ]),
    ]),
  ]
}

test.each(languages)('a plan does not differ from itself (%s)', language =>
  expect(planComparison(peatlands, peatlands, language)).toEqual({ plan: [], sections: [] }),
)

test('a rewording is shown word by word in its language, and named in the others', () => {
  const after = editActivity(peatlands, drawing, each => ({
    ...each,
    text: withWords(each.text, 'fr', 'Dessiner la nouvelle carte'),
  }))
  expect(differenceLines(planComparison(peatlands, after, 'fr'))).toEqual([
    '1.1/1 reworded activity text [Dessiner la ]+[nouvelle ][carte]',
  ])
  expect(differenceLines(planComparison(peatlands, after, 'es'))).toEqual([
    '1.1/1 otherLanguages activity text [Dibujar el mapa]',
  ])
})

test('source words in place of a translation say their language and are not compared with it', () => {
  const english = editActivity(peatlands, drawing, each => ({ ...each, text: textIn('en', 'Draw the map') }))
  expect(differenceLines(planComparison(english, peatlands, 'fr'))).toEqual([
    '1.1/1 reworded activity text -en[Draw the map]+[Dessiner la carte]',
  ])
})

test('leads, funding, mandates, tags and status are different kinds of change', () => {
  const after = editPlan(
    editActivity(peatlands, drawing, each => ({
      ...each,
      leads: each.leads.slice(0, 1),
      funding: [],
      citations: [{ reference: { kind: 'resolution', symbol: 'IV.9', paragraphs: [] } }],
    })),
    { strand: each => (each.id === 'strand-1' ? { ...each, tags: ['CEPA'] } : each) },
  )
  const reported = progressByActivity([
    ...peatlandsProgress.values(),
    { activityId: drawing, status: 'completed' },
  ])
  expect(differenceLines(planComparison(peatlands, after, 'en', reported))).toEqual([
    '1.1/1 tags row tags +[CEPA]',
    '1.1/1 status activity status -[onTrack]+[completed]',
    '1.1/1 lead activity leads -[SO / FO]+[SO]',
    '1.1/1 funding activity funding -[core]',
    '1.1/1 mandates activity mandates +[Resolution IV.9]',
  ])
})

test('an added or ended row counts once, with its activities within', () => {
  const after = editNode(peatlands, 'node-1.1', node => ({
    ...node,
    strands: node.strands.filter(({ id }) => id !== 'strand-1'),
  }))
  const lines = [
    '1.1/1 ended row row -[Draw the map]',
    '1.1/1 within ended activity text -[Call for maps]',
    '1.1/1 within ended activity text -[Draw the map]',
  ]
  expect(differenceLines(planComparison(peatlands, after, 'en'))).toEqual(lines)
  expect(countKinds(planComparison(peatlands, after, 'en'))).toMatchObject({ ended: 1, added: 0, moved: 0 })
  expect(differenceLines(planComparison(after, peatlands, 'en'))).toEqual(
    lines.map(line => line.replace('ended', 'added').replace('-[', '+[')),
  )
})

test('of rows in a new order, the fewest that explain it have moved', () => {
  const after = editNode(peatlands, 'node-1.1', node => ({
    ...node,
    strands: [...node.strands.slice(1), ...node.strands.slice(0, 1)],
  }))
  expect(differenceLines(planComparison(peatlands, after, 'en'))).toEqual(['1.1/3 moved row order -[1]+[3]'])
})

test('a row in another result has moved, and none has ended', () => {
  const strand = peatlands.sections[0]?.children[0]?.strands[1]
  if (!strand) throw new Error('The world has lost a row')
  const { indicatorId: _, ...free } = strand
  const withoutResult = editNode(peatlands, 'node-1.1', node => ({
    ...node,
    strands: node.strands.filter(({ id }) => id !== strand.id),
  }))
  const after = editNode(withoutResult, 'node-2.1', node => ({ ...node, strands: [...node.strands, free] }))
  expect(differenceLines(planComparison(peatlands, after, 'en'))).toEqual([
    '2.1/3 moved row result -[1.1]+[2.1]',
    '2.1/3 other row periodIndicator -[Map published]',
  ])
})

test('a result under another number has moved', () => {
  const after = editNode(peatlands, 'node-1.2', node => ({ ...node, number: '1.3' }))
  expect(differenceLines(planComparison(peatlands, after, 'en'))).toEqual([
    '1.3 moved result number -[1.2]+[1.3]',
  ])
})

test('an ended section counts once, with its parts within', () => {
  const after = { ...peatlands, sections: peatlands.sections.slice(0, 1) }
  const comparison = planComparison(peatlands, after, 'en')
  expect(countKinds(comparison)).toMatchObject({ ended: 1 })
  expect(
    comparison.sections.map(({ number, results }) => [number, ...results.map(each => each.number)]),
  ).toEqual([['2', '2.1']])
})

test('a filter leaves the matching differences, without empty sections or results', () => {
  const after = editActivity(
    editNode(peatlands, 'node-2.1', node => ({
      ...node,
      title: withWords(node.title, 'en', 'Accounts are well kept'),
    })),
    drawing,
    each => ({ ...each, funding: [] }),
  )
  const comparison = planComparison(peatlands, after, 'en')
  expect(filterComparison(comparison, {})).toEqual(comparison)
  expect(differenceLines(filterComparison(comparison, { kind: 'funding' }))).toEqual([
    '1.1/1 funding activity funding -[core]',
  ])
  expect(differenceLines(filterComparison(comparison, { section: '2' }))).toEqual([
    '2.1 reworded result title [Accounts are ]+[well ][kept]',
  ])
  expect(filterComparison(comparison, { section: '1', kind: 'tags' })).toEqual({ plan: [], sections: [] })
  expect(Object.keys(countKinds(comparison))).toEqual([...changeKinds])
})

test('the plan itself, its posts and the mandates of an indicator are compared too', () => {
  const withCitation = editPlan(peatlands, {
    indicator: each => (each.id === 'indicator-2' ? { ...each, citations: [] } : each),
  })
  const after: Plan = {
    ...withCitation,
    body: textIn('en', 'Committee'),
    posts: withCitation.posts.slice(0, 1),
  }
  expect(differenceLines(planComparison(peatlands, after, 'en'))).toEqual([
    'plan reworded plan body -[Peatland ][Committee]',
    'plan ended post code -[FO]',
    '1.1 mandates periodIndicator mandates -[Decision PC3-4]',
  ])
})

test('plans that were made separately are paired by their words', () => {
  const apart: Plan = JSON.parse(
    JSON.stringify(peatlands, (key, value: unknown) =>
      key === 'id' || key === 'indicatorId' ? `apart ${String(value)}` : value,
    ),
  )
  const state = {
    plan: apart,
    progress: progressByActivity(
      [...peatlandsProgress.values()].map(each => ({ ...each, activityId: `apart ${each.activityId}` })),
    ),
  }
  expect(comparePlans(state, { plan: peatlands, progress: peatlandsProgress }, 'fr')).toEqual({
    plan: [],
    sections: [],
  })
  const after = editActivity(peatlands, drawing, each => ({
    ...each,
    text: withWords(each.text, 'en', 'Draw the large map'),
  }))
  expect(differenceLines(comparePlans(state, { plan: after, progress: peatlandsProgress }, 'en'))).toEqual([
    '1.1/1 reworded activity text [Draw the ]+[large ][map]',
  ])
})
