import { editPlan } from '#domain/plan/edit-plan.ts'
import type { Activity, Plan, Strand } from '#domain/plan/plan.ts'
import { type ActivityProgress, progressByActivity, type PlanProgress } from '#domain/progress/progress.ts'
import { type LocalizedText, textIn, withWords } from '#domain/text.ts'

import { peatlands, peatlandsProgress } from './world.ts'

const text = (en: string, fr: string, es: string): LocalizedText =>
  withWords(withWords(textIn('en', en), 'fr', fr), 'es', es)

/** The texts of rows that make a result longer than a page: a list, long sentences, untranslated words. */
const works: readonly LocalizedText[] = [
  text(
    'Hold, with those who live there:\n• a first walk in spring\n• a second walk in autumn, when the water is high\n• a meeting on what was seen',
    'Organiser, avec celles et ceux qui y vivent\u00a0:\n• une première visite au printemps\n• une seconde visite en automne, quand l’eau est haute\n• une réunion sur ce qui a été vu',
    'Organizar, con quienes viven allí:\n• una primera visita en primavera\n• una segunda visita en otoño, cuando el agua está alta\n• una reunión sobre lo que se vio',
  ),
  text(
    'Ask the Parties for the depth of their peat, with the day on which it was measured and by whom, as Resolution IV.2 para. 3 asks.',
    'Demander aux Parties la profondeur de leur tourbe, avec le jour où elle a été mesurée et par qui, comme le veut la Résolution IV.2 par. 3.',
    'Pedir a las Partes la profundidad de su turba, con el día en que se midió y por quién, como pide la Resolución IV.2 párr. 3.',
  ),
  textIn('en', 'Answer the letters of schools within a month.'),
  text(
    'Keep 1,200 samples: dry, cool, numbered.',
    'Garder 1\u202f200 échantillons\u00a0: au sec, au frais, numérotés.',
    'Guardar 1.200 muestras: secas, frías, numeradas.',
  ),
]

const activity = (id: string, year: number, words: LocalizedText): Activity => ({
  id: `activity-${id}-${year}`,
  version: 1,
  year,
  text: words,
  closing: false,
  leads: [{ code: 'SO', qualifier: '', known: true }],
  funding: [{ code: 'NC', known: true }],
  indicators: [],
  citations: [],
  lineage: [],
})

const rows: readonly Strand[] = Array.from({ length: 12 }, (_, i) => ({
  id: `strand-long-${i}`,
  version: 1,
  indicatorId: 'indicator-2',
  tags: i % 5 === 1 ? ['CEPA'] : [],
  activities: [2030, 2031].map(year =>
    activity(`long-${i}`, year, works[i % works.length] ?? textIn('en', '')),
  ),
}))

/** The plan of `world.ts` with a result longer than a page, to show tables that continue on the next page. */
export const goldenPlan: Plan = editPlan(peatlands, {
  node: node => (node.id === 'node-1.1' ? { ...node, strands: [...node.strands, ...rows] } : node),
})

const mandateText = text(
  'Ask the Parties for the extent of their peat, with the day on which it was measured.',
  'Demander aux Parties l’étendue de leur tourbe, avec le jour où elle a été mesurée.',
  'Pedir a las Partes la extensión de su turba, con el día en que se midió.',
)

/** An earlier version of the plan: without a row, and with other words, leads and an order. */
export const goldenPlanBefore: Plan = editPlan(goldenPlan, {
  node: node => (node.id === 'node-2.1' ? { ...node, strands: node.strands.slice(1) } : node),
  activity: each => {
    if (each.id === 'activity-long-1-2031') return { ...each, text: mandateText }
    if (each.id === 'activity-long-2-2031')
      return { ...each, leads: [{ code: 'FO', qualifier: '', known: true }] }
    return each
  },
})

// All statuses occur: their names must fit side by side.
const startedPlan: readonly ActivityProgress[] = rows.flatMap(({ activities }, i) =>
  activities.map(({ id }): ActivityProgress => ({
    activityId: id,
    status: i === 11 ? 'dropped' : 'notStarted',
  })),
)

/** The progress of the golden plan's activities. */
export const goldenProgress: PlanProgress = progressByActivity([
  ...peatlandsProgress.values(),
  ...startedPlan,
])

/** The progress of the earlier version, in which one row has another status. */
export const goldenProgressBefore: PlanProgress = progressByActivity([
  ...goldenProgress.values(),
  { activityId: 'activity-long-3-2031', status: 'onTrack' },
])
