import { readCitations } from '#domain/words/citations/citations.ts'
import type { ExamplePlanFile, ResultShape, RowShape, SectionFile } from './shape.ts'

/** A mistake in a file, and its place in the file. */
export type ExampleFault = { place: string; reason: string }

/** The mistakes in `plan.json` that its schema cannot find: years out of order, repeated codes. */
export const faultsOfPlan = (plan: ExamplePlanFile): ExampleFault[] => [
  ...(plan.firstYear > plan.lastYear ? [{ place: 'lastYear', reason: 'before firstYear' }] : []),
  ...plan.layout.flatMap(({ year }, i) =>
    year === undefined || within(plan, year)
      ? []
      : [{ place: `layout.${i}.year`, reason: `${year} is not a year of the plan` }],
  ),
  ...repeatedCodes('posts', plan.posts),
  ...repeatedCodes('fundingSources', plan.fundingSources),
]

/**
 * The mistakes in a section that its schema cannot find.
 * They are numbers out of order, years, codes and tags that the plan does not have, and unreadable mandates.
 */
export const faultsOfSection = (
  plan: ExamplePlanFile,
  section: SectionFile,
  number: number,
): ExampleFault[] => [
  ...misnumbered('number', section.number, `${number}`),
  ...section.results.flatMap((result, i) => [
    ...misnumbered(`results.${i}.number`, result.number, `${number}.${i + 1}`),
    ...faultsOfResult(plan, result).map(({ place, reason }) => ({
      place: `${result.number} ${place}`,
      reason,
    })),
  ]),
]

const faultsOfResult = (plan: ExamplePlanFile, result: ResultShape): ExampleFault[] => [
  ...result.mandates.flatMap((mandate, i) =>
    typeof mandate !== 'string' || isOneReference(mandate)
      ? []
      : [{ place: `mandates.${i}`, reason: `not one reference: ${mandate}` }],
  ),
  ...result.rows.flatMap((row, i) => faultsOfRow(plan, row).map(reason => ({ place: `rows.${i}`, reason }))),
]

const faultsOfRow = (plan: ExamplePlanFile, row: RowShape): string[] => {
  const years = Object.entries(row.years)
  const posts = new Set([...plan.posts.map(({ code }) => code), ...plan.unknownCodes])
  const sources = new Set([...plan.fundingSources.map(({ code }) => code), ...plan.unknownCodes])
  return [
    ...years
      .filter(([year]) => !within(plan, Number(year)))
      .map(([year]) => `${year} is not a year of the plan`),
    ...years
      .filter(([, { closing }], i) => closing && i === 0)
      .map(([year]) => `${year} closes nothing: no year before it`),
    ...row.lead.filter(lead => !posts.has(lead.split(' ')[0] ?? '')).map(lead => `unknown lead ${lead}`),
    ...row.funding.filter(code => !sources.has(code)).map(code => `unknown funding ${code}`),
    ...row.tags.filter(tag => tag !== plan.tint).map(tag => `unknown tag ${tag}`),
  ]
}

const within = (plan: ExamplePlanFile, year: number): boolean =>
  year >= plan.firstYear && year <= plan.lastYear

const misnumbered = (place: string, number: string, due: string): ExampleFault[] =>
  number === due ? [] : [{ place, reason: `${number} stands where ${due} is due` }]

const repeatedCodes = (place: string, coded: readonly { code: string }[]): ExampleFault[] =>
  coded
    .filter(({ code }, i) => coded.findIndex(other => other.code === code) < i)
    .map(({ code }) => ({ place, reason: `${code} stands twice` }))

const isOneReference = (mandate: string): boolean => {
  const [citation, ...more] = readCitations(mandate, 'en')
  return citation !== undefined && 'reference' in citation && more.length === 0
}
