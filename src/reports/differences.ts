import type { Block, Row, TextRun } from '#documents/blocks.ts'
import { comparePlans } from '#domain/differences/compare-plans.ts'
import type { Difference, NodeDifferences, SectionDifferences } from '#domain/differences/comparison.ts'
import type { Language } from '#domain/language.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { say } from '#domain/text.ts'
import { paperWords } from '#i18n/papers/paper-words.ts'
import { sayPersonName } from '#i18n/person-names.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { versionPageWords } from '#i18n/pages/versions.ts'
import { terms } from '#i18n/terms.ts'
import { reportCovers, reportTitles } from '#i18n/papers/report-covers.ts'
import { layPaper } from './lay-paper.ts'
import { runInLanguage } from './lay-text.ts'
import type { EarlierVersion, Report } from './report.ts'
import { untranslatedNote } from './untranslated-note.ts'

/** The differences between two versions of a plan, as insertions and deletions with author and time. */
export const differences: Report = {
  name: 'differences',
  title: reportTitles.differences,
  cover: reportCovers.differences,
  lay: (facts, language) => {
    const { plan, since } = facts
    const { plan: own, sections } = comparePlans(since ?? facts, facts, language)
    const context = { since, language }
    const tables = [
      ...(own.length > 0
        ? layPart(wordsIn(terms, language).wholePlan, layRows('', own, context), language)
        : []),
      ...sections.flatMap(section => laySection(section, plan, context)),
    ]
    const none: Block = { kind: 'paragraph', text: [{ text: wordsIn(versionPageWords, language).same }] }
    return layPaper(
      'differences',
      facts,
      language,
      tables.length > 0
        ? [{ kind: 'landscape', blocks: [...untranslatedNote(tables, plan, language), ...tables] }]
        : [none],
    )
  },
}

type ReportContext = { since: EarlierVersion | undefined; language: Language }

const laySection = (
  { number, title, differences: own, results }: SectionDifferences,
  plan: Plan,
  context: ReportContext,
): Block[] => {
  const { language } = context
  const level = plan.levels[0] ? `${say(plan.levels[0].name, language).text} ` : ''
  const rows = [...layRows(number, own, context), ...results.flatMap(result => layResult(result, context))]
  const name = runInLanguage(say(title, language), language)
  return layPart(`${level}${number}${paperWords[language].colon} ${name.text}`, rows, language)
}

const layResult = ({ number, differences: own, strands }: NodeDifferences, context: ReportContext): Row[] => [
  ...layRows(number, own, context),
  ...strands.flatMap(({ row, differences: list }) =>
    layRows(placeOf(number, row, context.language), list, context),
  ),
]

/** The place of a result's row, as the middle of a sentence. */
const placeOf = (result: string, row: number, language: Language): string => {
  const name = wordsIn(terms, language).rowNumber(row)
  return `${result}, ${name.slice(0, 1).toLocaleLowerCase(language)}${name.slice(1)}`
}

const layPart = (heading: string, rows: readonly Row[], language: Language): Block[] => [
  { kind: 'heading', level: 2, text: [{ text: heading }] },
  {
    kind: 'table',
    caption: heading,
    widths: [10, 16, 16, 58],
    header: [
      {
        cells: paperWords[language].differences.map(text => ({
          paragraphs: [{ text: [{ text }] }],
          heading: 'column',
        })),
      },
    ],
    rows,
  },
]

const layRows = (place: string, list: readonly Difference[], { since, language }: ReportContext): Row[] =>
  list.map(difference => {
    const { changeKinds } = wordsIn(terms, language)
    return {
      cells: [
        { paragraphs: [{ text: [{ text: place }] }], heading: 'row' },
        { paragraphs: [{ text: [{ text: subjectOf(difference, language) }] }] },
        { paragraphs: [{ text: [{ text: changeKinds[difference.kind] }] }] },
        { paragraphs: layRuns(difference, since, language).map(text => ({ text })) },
      ],
    }
  })

const subjectOf = ({ subject, year }: Difference, language: Language): string => {
  const name = wordsIn(terms, language).planSubjects[subject]
  return year === undefined ? name : wordsIn(terms, language).inYear(name, year)
}

/** The text line by line. Each change carries who named the later version, and when. */
const layRuns = (
  { runs, part }: Difference,
  since: EarlierVersion | undefined,
  language: Language,
): TextRun[][] => {
  const statuses = new Map<string, string>(
    part === 'status' ? Object.entries(wordsIn(terms, language).status) : [],
  )
  const mark = since ? { author: sayPersonName(language, since.changedBy), at: since.changedAt } : {}
  return runs
    .flatMap(run =>
      run.text.split('\n').map((line, i) => ({ ...run, text: statuses.get(line) ?? line, begins: i > 0 })),
    )
    .reduce<TextRun[][]>(
      (lines, { begins, change, ...run }) => {
        const textRun: TextRun = {
          ...run,
          ...(change && { change, ...mark }),
          ...(run.language === language ? {} : run.language && { emphasis: true }),
        }
        return begins ? [...lines, [textRun]] : [...lines.slice(0, -1), [...(lines.at(-1) ?? []), textRun]]
      },
      [[]],
    )
    .map(line => line.filter(({ text }) => text !== ''))
    .filter(line => line.length > 0)
}
