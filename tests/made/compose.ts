import type { Language } from '#domain/language.ts'
import { cellKey, type CellKey } from '#domain/plan/layout.ts'
import { isOptionalText, type OptionalText } from '#domain/plan/optional-texts.ts'
import { chanceFrom, type Chance } from './chance.ts'
import { columnsFor, firstYear, type LayoutName } from './layouts.ts'
import type { MadeColumn, MadePlan, MadeResult, MadeRow, MadeSection } from './made-plan.ts'
import { workSentences, mandatesFrom, meetingsFrom, serieses } from './sentences.ts'
import { vocabulary } from './vocabulary.ts'
import type { PlanVocabulary } from './words.ts'

/** The recipe of a generated plan: the same recipe gives the same plan. */
export type PlanRecipe = {
  seed: number
  language: Language
  layout: LayoutName
  sections?: number
  mostResults?: number
  mostRows?: number
}

/** Codes of funding that some plans use without an explanation in the legend. */
export const strangeCodes = ['XB', 'TF', 'VOL']

/** A plan of an invented convention. */
export const composePlan = ({
  seed,
  language,
  layout,
  sections = 3,
  mostResults = 4,
  mostRows = 6,
}: PlanRecipe): MadePlan => {
  const chance = chanceFrom(seed)
  const words = vocabulary[language]
  const columns = columnsFor(layout, words, chance)
  const results = chance.shuffle(words.results)
  const colon = language === 'fr' ? '\u00a0:' : ':'
  const series = chance.pick(serieses)
  const strangeCode = chance.happens(0.4) ? chance.pick(strangeCodes) : undefined
  const compose = (number: string, index: number): MadeSection => ({
    number,
    ...(words.sections[index % words.sections.length] ?? { title: '', goal: '' }),
    results: Array.from({ length: chance.between(1, mostResults) }, (_, at) => {
      const text = results[(index * mostResults + at) % results.length] ?? ''
      return resultFrom(`${number}.${at + 1}`, text, chance.between(1, mostRows), columns, {
        words,
        chance,
        series,
        strangeCode,
      })
    }),
  })
  return {
    seed,
    language,
    symbol: words.symbol,
    title: `${words.title} ${firstYear + 1}`,
    annexWord: `${words.mandates.annex} 1`,
    annexTitle: words.annexTitle,
    actionHeading: words.actionHeading,
    actionRequested: words.actionRequested,
    paragraphs: words.paragraphs.map((text, index) => `${index + 1}. ${text}`),
    legend: [...words.posts, ...words.budgets],
    tint: words.tint,
    sectionWord: words.sectionWord,
    goalWord: words.goalWord,
    headsTogether: chance.happens(0.4),
    numberMark: chance.pick(['', '', '.', colon]),
    oneTable: chance.happens(0.3),
    yearsAbove: layout === 'yearsAbove',
    columns,
    sections: Array.from({ length: sections }, (_, index) => compose(`${index + 1}`, index)),
  }
}

/** The source of cells; a strange code is one that the legend does not explain. */
type Source = { words: PlanVocabulary; chance: Chance; series: string; strangeCode?: string | undefined }

const resultFrom = (
  number: string,
  text: string,
  rows: number,
  columns: MadeColumn[],
  source: Source,
): MadeResult => {
  const { words, chance, series } = source
  const ownColumn = columns.some(({ role }) => role === 'mandate')
  return {
    number,
    text: `${text}.`,
    mandates: ownColumn ? '' : mandatesFrom(words.mandates, series, chance),
    rows: Array.from({ length: rows }, (_, index) => rowFrom(index, columns, source)),
  }
}

const rowFrom = (index: number, columns: MadeColumn[], source: Source): MadeRow => {
  const { chance } = source
  const work = workOf(source)
  const leadSpans = index > 0 && chance.happens(0.15)
  const indicatorSpans = index > 0 && chance.happens(0.55)
  const cells: Record<CellKey, string> = {}
  const spannedCells: CellKey[] = []
  for (const column of columns) {
    const key = cellKey(column)
    if (column.role === 'result') continue
    if (
      (leadSpans && (column.role === 'lead' || column.role === 'funding')) ||
      (indicatorSpans && column.role === 'periodIndicator')
    ) {
      spannedCells.push(key)
      continue
    }
    const text = cellFrom(column, work, source)
    if (text !== '') cells[key] = text
  }
  return { cells, spannedCells, hasTint: chance.happens(0.15) }
}

/** The work of a row, year by year: started, then continued, finished or changed. */
type Work = { task: string; taskAfter: string; taskLast: string; outcome: string; period: string }

const workOf = ({ words, series, chance }: Source): Work => {
  const sentences = workSentences(words, series, chance)
  const next = workSentences(words, series, chance)
  const period = chance.happens(0.15)
    ? meetingsFrom(words.meetingText, words, chance)
    : periodFrom(words, chance)
  const common = { period, taskLast: chance.happens(0.5) ? next.task : sentences.task }
  const manner = chance.between(0, 9)
  if (manner <= 1)
    return {
      ...common,
      task: sentences.task,
      taskAfter: chance.pick(words.completedTexts(firstYear)),
      outcome: 'NA',
    }
  if (manner === 2) return { ...common, task: '', taskAfter: sentences.task, outcome: sentences.outcome }
  if (manner === 3)
    return {
      ...common,
      task: sentences.task,
      taskAfter: words.continuedText(firstYear + 1),
      outcome: sentences.outcome,
    }
  if (manner === 4) {
    const list = meetingsFrom(words.organise, words, chance)
    return {
      ...common,
      task: list,
      taskAfter: meetingsFrom(words.organise, words, chance),
      outcome: `${chance.pick(words.numbersOf)}.`,
    }
  }
  if (manner <= 6)
    return { ...common, task: sentences.task, taskAfter: sentences.task, outcome: sentences.outcome }
  if (manner === 7)
    return {
      ...common,
      task: sentences.task,
      taskAfter: `${sentences.task}\n\n${next.task}`,
      outcome: `${sentences.outcome}\n\n${next.outcome}`,
    }
  return {
    ...common,
    task: sentences.task,
    taskAfter: next.task,
    outcome: chance.happens(0.3) ? chance.pick(words.numbersOf) : next.outcome,
  }
}

const periodFrom = (words: PlanVocabulary, chance: Chance): string => {
  const [first, second] = chance.shuffle(words.outcomes)
  return chance.happens(0.15) ? `${first}.\n\n${second}.` : `${first}${chance.happens(0.9) ? '.' : ''}`
}

const cellFrom = (
  { role, year }: MadeColumn,
  work: Work,
  { words, chance, series, strangeCode }: Source,
): string => {
  if (isOptionalText(role)) return optionalCellFrom(role, words, chance)
  switch (role) {
    case 'periodIndicator':
      return work.period
    case 'activity':
      return year === firstYear ? work.task : year === firstYear + 2 ? work.taskLast : work.taskAfter
    case 'activityIndicator':
      return work.outcome
    case 'lead':
      return leadFrom(words, chance)
    case 'funding':
      return strangeCode && chance.happens(0.15) ? strangeCode : chance.pick(words.funding)
    case 'target':
      return chance.pick(words.targets)
    case 'mandate':
      return mandatesFrom(words.mandates, series, chance)
    case 'note':
      return chance.happens(0.5) ? chance.pick(words.notes) : ''
    case 'result':
      return ''
  }
}

const optionalCellFrom = (name: OptionalText, words: PlanVocabulary, chance: Chance): string => {
  if (name === 'deadline') return `${chance.pick(words.months)} ${firstYear + 1}`
  return chance.pick(name === 'priority' ? words.priorities : words.notes)
}

const leadFrom = (words: PlanVocabulary, chance: Chance): string => {
  const [first, second] = chance.shuffle(words.posts)
  if (chance.happens(0.2)) return `${first?.code} / ${second?.code}`
  if (chance.happens(0.2)) return `${words.posts[3]?.code} ${chance.pick(words.regions)}`
  return first?.code ?? ''
}
