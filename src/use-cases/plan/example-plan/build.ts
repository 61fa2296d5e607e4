import { citationsWithin, readCitations } from '#domain/words/citations/citations.ts'
import { languages } from '#domain/language.ts'
import type { Citation } from '#domain/words/mandate.ts'
import type {
  Activity,
  ActivityIndicator,
  Assignment,
  Lineage,
  PeriodIndicator,
  Plan,
  PlanNode,
  Strand,
} from '#domain/plan/plan.ts'
import { textIn, withWords } from '#domain/text.ts'
import type { LocalizedText } from '#domain/text.ts'
import type { ExamplePlanFile, ResultShape, RowShape, SectionFile, ExampleText } from './shape.ts'

/**
 * The plan of checked example files.
 * Every part gets a new id and version 1; translations count as made by people.
 */
export const buildExamplePlan = (
  file: ExamplePlanFile,
  sections: readonly SectionFile[],
  newId: () => string,
): Plan => {
  const make: BuildContext = { file, newId, text: words => localized(words, file) }
  return {
    id: newId(),
    version: 1,
    slug: file.slug,
    title: make.text(file.title),
    body: make.text(file.body),
    ...(file.symbol !== undefined && { symbol: file.symbol }),
    firstYear: file.firstYear,
    lastYear: file.lastYear,
    sourceLanguage: file.source,
    levels: file.levels.map(({ name, plural }) => ({ name: make.text(name), plural: make.text(plural) })),
    layout: file.layout.map(({ role, year, heading }) => ({
      role,
      ...(year !== undefined && { year }),
      heading: make.text(heading),
    })),
    posts: file.posts.map(({ code, ...names }) => ({ code, ...titleAndAbbreviation(make, names) })),
    fundingSources: file.fundingSources.map(({ code, kind, ...names }) => ({
      code,
      kind,
      ...titleAndAbbreviation(make, names),
    })),
    ...(file.tint !== undefined && { tint: file.tint }),
    revision: 1,
    sections: sections.map(section => buildSection(make, section)),
  }
}

type BuildContext = {
  file: ExamplePlanFile
  newId: () => string
  text: (words: ExampleText) => LocalizedText
}

const localized = (words: ExampleText, { source }: ExamplePlanFile): LocalizedText =>
  languages
    .filter(language => language !== source)
    .reduce((text, language) => withWords(text, language, words[language]), textIn(source, words[source]))

const titleAndAbbreviation = (
  { text }: BuildContext,
  { title, abbreviation }: { title: ExampleText; abbreviation?: ExampleText | undefined },
) => ({
  title: text(title),
  ...(abbreviation && { abbreviation: text(abbreviation) }),
})

const buildSection = (make: BuildContext, { number, title, goal, results }: SectionFile): PlanNode => ({
  id: make.newId(),
  version: 1,
  level: 1,
  number,
  title: make.text(title),
  goal: make.text(goal),
  citations: [],
  children: results.map(result => buildResult(make, result)),
  indicators: [],
  strands: [],
})

const buildResult = (make: BuildContext, { number, statement, mandates, rows }: ResultShape): PlanNode => {
  const indicators: PeriodIndicator[] = []
  const strands: Strand[] = []
  for (const row of rows) {
    if (row.indicator) indicators.push(buildPeriodIndicator(make, row.indicator))
    strands.push(buildStrand(make, row, indicators.at(-1)?.id))
  }
  return {
    id: make.newId(),
    version: 1,
    level: 2,
    number,
    title: make.text(statement),
    citations: mandates.flatMap((mandate): Citation[] =>
      typeof mandate === 'string' ? readCitations(mandate, 'en') : [{ words: make.text(mandate) }],
    ),
    children: [],
    indicators,
    strands,
  }
}

const buildPeriodIndicator = (make: BuildContext, words: ExampleText): PeriodIndicator => ({
  id: make.newId(),
  version: 1,
  kind: 'text',
  text: make.text(words),
  citations: citationsWithin(words[make.file.source]),
})

const buildStrand = (make: BuildContext, row: RowShape, indicatorId: string | undefined): Strand => {
  const activities: Activity[] = []
  const years = Object.entries(row.years)
  years.forEach(([year, cell], i) => {
    const before = activities.at(-1)
    activities.push({
      id: make.newId(),
      version: 1,
      year: Number(year),
      text: make.text(cell.activity),
      closing: cell.closing ?? false,
      leads: row.lead.map(lead => assignment(make, lead)),
      funding: row.funding.map(code => ({
        code,
        known: make.file.fundingSources.some(source => source.code === code),
      })),
      indicators: cell.indicator === undefined ? [] : [buildActivityIndicator(make, cell.indicator)],
      citations: citationsWithin(cell.activity[make.file.source]),
      lineage: before ? [{ fromActivityId: before.id, kind: lineageKind(years[i - 1]?.[1], cell) }] : [],
    })
  })
  return {
    id: make.newId(),
    version: 1,
    ...(indicatorId !== undefined && { indicatorId }),
    tags: [...row.tags],
    activities,
  }
}

type YearCell = RowShape['years'][string]

const lineageKind = (before: YearCell | undefined, now: YearCell): Lineage['kind'] => {
  if (now.closing) return 'completed'
  return languages.every(language => before?.activity[language] === now.activity[language])
    ? 'continued'
    : 'revised'
}

const assignment = ({ file }: BuildContext, lead: string): Assignment => {
  const [code = '', ...qualifier] = lead.split(' ')
  return { code, qualifier: qualifier.join(' '), known: file.posts.some(post => post.code === code) }
}

const buildActivityIndicator = (make: BuildContext, words: ExampleText | 'NA'): ActivityIndicator => ({
  id: make.newId(),
  version: 1,
  kind: 'text',
  text: make.text(words === 'NA' ? { en: words, fr: words, es: words } : words),
  notApplicable: words === 'NA',
  link: 'none',
})
