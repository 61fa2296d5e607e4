import type { Column, ColumnRole } from '#domain/plan/layout.ts'
import { eachOptionalText } from '#domain/plan/optional-texts.ts'
import type { Chance } from './chance.ts'
import type { MadeColumn } from './made-plan.ts'
import { widestPiece } from './wrap.ts'
import type { PlanVocabulary } from './words.ts'

/** The layouts of generated plans. */
export const layoutNames = [
  'seven',
  'fiveWithoutYears',
  'threeYears',
  'otherOrder',
  'yearsAbove',
  'notes',
  'manyColumns',
] as const
export type LayoutName = (typeof layoutNames)[number]

/** The first year of activities in every generated plan. */
export const firstYear = 2026

const [one, two, three] = [firstYear, firstYear + 1, firstYear + 2]

const columnsOf: Record<LayoutName, Column[]> = {
  seven: [
    { role: 'result' },
    { role: 'periodIndicator', year: three },
    { role: 'activity', year: one },
    { role: 'activity', year: two },
    { role: 'activityIndicator', year: two },
    { role: 'lead' },
    { role: 'funding' },
  ],
  fiveWithoutYears: [
    { role: 'result' },
    { role: 'activity' },
    { role: 'activityIndicator' },
    { role: 'lead' },
    { role: 'funding' },
  ],
  threeYears: [
    { role: 'result' },
    { role: 'periodIndicator', year: three },
    { role: 'activity', year: one },
    { role: 'activity', year: two },
    { role: 'activity', year: three },
    { role: 'lead' },
    { role: 'funding' },
  ],
  otherOrder: [
    { role: 'result' },
    { role: 'lead' },
    { role: 'activity', year: one },
    { role: 'activity', year: two },
    { role: 'activityIndicator', year: two },
    { role: 'funding' },
    { role: 'periodIndicator', year: three },
  ],
  yearsAbove: [
    { role: 'result' },
    { role: 'periodIndicator' },
    { role: 'activity', year: one },
    { role: 'activity', year: two },
    { role: 'activityIndicator', year: two },
    { role: 'lead' },
    { role: 'funding' },
  ],
  notes: [
    { role: 'result' },
    { role: 'periodIndicator', year: three },
    { role: 'activity', year: one },
    { role: 'activity', year: two },
    { role: 'activityIndicator', year: two },
    { role: 'note' },
    { role: 'lead' },
    { role: 'funding' },
  ],
  manyColumns: [
    { role: 'result' },
    { role: 'mandate' },
    { role: 'activity', year: two },
    { role: 'activityIndicator', year: two },
    { role: 'target' },
    { role: 'deadline' },
    { role: 'priority' },
    { role: 'lead' },
    { role: 'funding' },
  ],
}

const widths: Record<ColumnRole, number> = {
  result: 21,
  periodIndicator: 27,
  activity: 27,
  activityIndicator: 28,
  lead: 11,
  funding: 9,
  target: 14,
  ...eachOptionalText(() => 13),
  priority: 9,
  mandate: 18,
  note: 18,
}

/** The width of a landscape page in letters. */
const pageWidth = 150

/** The columns of a layout, with headings in a style of the language and widths that fill the page. */
export const columnsFor = (layout: LayoutName, words: PlanVocabulary, chance: Chance): MadeColumn[] => {
  const columns = columnsOf[layout]
  const manner = chance.between(0, 2)
  const narrow = columns.filter(isNarrow).reduce((sum, { role }) => sum + widths[role], 0)
  const wide = columns.filter(c => !isNarrow(c)).reduce((sum, { role }) => sum + widths[role], 0)
  const stretch = Math.min(1.6, (pageWidth - narrow) / wide)
  return columns.map(column => {
    const heading = headingOf(column, layout === 'yearsAbove', words, manner)
    const printsYear = layout === 'yearsAbove' || heading.includes('{year}')
    const { year, ...rest } = column
    const text = heading.replace('{year}', String(year))
    const width = isNarrow(column) ? widths[column.role] : Math.round(widths[column.role] * stretch)
    return {
      ...rest,
      ...(year !== undefined && printsYear ? { year } : {}),
      heading: text,
      width: Math.max(width, widestPiece(text)),
    }
  })
}

const isNarrow = ({ role }: Column): boolean => role === 'lead' || role === 'funding' || role === 'priority'

const headingOf = (
  { role, year }: Column,
  yearsAbove: boolean,
  words: PlanVocabulary,
  manner: number,
): string => {
  const withoutYear =
    role === 'activity' || role === 'activityIndicator' ? words.headingsWithoutYear[role] : undefined
  if (yearsAbove && role === 'periodIndicator') return words.headings.periodIndicator[1] ?? ''
  const choices =
    withoutYear && (year === undefined || yearsAbove) ? withoutYear : (words.headings[role] ?? [])
  return choices[manner % choices.length] ?? ''
}
