import { writeFunding, writeLeads } from './assignments.ts'
import { writeCitations } from '../words/citations/citations.ts'
import { canonicalJson } from '../canonical-json.ts'
import type { LanguageTag } from '../language.ts'
import { optionalTexts } from './optional-texts.ts'
import type { Activity, FundingSource, Plan, PlanNode, Post, Strand } from './plan.ts'
import { type LocalizedText, say } from '../text.ts'

/** A kind of thing that a change can be about. */
export type StatementSubject =
  | 'plan'
  | 'post'
  | 'fundingSource'
  | 'section'
  | 'result'
  | 'periodIndicator'
  | 'row'
  | 'activity'
  | 'activityIndicator'

/**
 * One thing that a plan says about one of its parts. `owner` is the id of the part, `place` where a reader
 * finds it, `words` what a reader sees. `value` is compared.
 */
export type PlanStatement = {
  owner: string
  subject: StatementSubject
  part: string
  place: { number?: string; row?: number; year?: number }
  words: string
  /** The language of `words`, where it is not the requested one. */
  language?: LanguageTag
  value: string
}

/** The status of each activity, by its id. */
export type ActivityStatuses = ReadonlyMap<string, string>

/**
 * Everything that a plan says, in one language, with the statuses of its activities. The first statement of
 * each owner is its name.
 */
export const planStatements = (
  plan: Plan,
  language: LanguageTag,
  statuses: ActivityStatuses,
): PlanStatement[] => [
  ...ownStatements(plan, language),
  ...plan.posts.flatMap(post => codeStatements(post, 'post', language)),
  ...plan.fundingSources.flatMap(source => codeStatements(source, 'fundingSource', language)),
  ...plan.sections.flatMap(section => nodeStatements(section, { plan, language, statuses })),
]

type StatementContext = { plan: Plan; language: LanguageTag; statuses: ActivityStatuses }

const ownStatements = (plan: Plan, language: LanguageTag): PlanStatement[] => {
  const about = { owner: plan.id, subject: 'plan', place: {} } as const
  const layout = plan.layout.map(({ role, year }) => `${role} ${year ?? ''}`.trim()).join(', ')
  const headings = plan.layout.map(({ heading }) => say(heading, language).text).join(', ')
  return [
    text({ ...about, part: 'title' }, plan.title, language),
    text({ ...about, part: 'body' }, plan.body, language),
    plain({ ...about, part: 'symbol' }, plan.symbol ?? ''),
    plain({ ...about, part: 'years' }, `${plan.firstYear}-${plan.lastYear}`),
    { ...about, part: 'columns', words: headings, value: layout },
    plain({ ...about, part: 'tint' }, plan.tint ?? ''),
    ...plan.layout.map((column, i) => text({ ...about, part: `heading ${i + 1}` }, column.heading, language)),
  ]
}

const codeStatements = (
  { code, title, abbreviation }: Post | FundingSource,
  subject: 'post' | 'fundingSource',
  language: LanguageTag,
): PlanStatement[] => {
  const about = { owner: `${subject} ${code}`, subject, place: {} }
  const codeStatement = plain({ ...about, part: 'code' }, code)
  return [
    codeStatement,
    text({ ...about, part: 'title' }, title, language),
    ...(abbreviation ? [text({ ...about, part: 'abbreviation' }, abbreviation, language)] : []),
  ]
}

const nodeStatements = (node: PlanNode, context: StatementContext): PlanStatement[] => {
  const { language } = context
  const about = {
    owner: node.id,
    subject: node.level === 1 ? 'section' : 'result',
    place: { number: node.number },
  } as const
  const order = node.strands.map(({ id }) => id)
  return [
    text({ ...about, part: 'title' }, node.title, language),
    ...(node.goal ? [text({ ...about, part: 'goal' }, node.goal, language)] : []),
    plain({ ...about, part: 'mandates' }, writeCitations(node.citations, language)),
    ...node.indicators.flatMap(indicator => {
      const of = { owner: indicator.id, subject: 'periodIndicator', place: about.place } as const
      return [
        text({ ...of, part: 'text' }, indicator.text, language),
        ...targetFact(of, indicator.target, language),
        plain({ ...of, part: 'mandates' }, writeCitations(indicator.citations, language)),
      ]
    }),
    ...node.strands.flatMap((strand, i) => strandFacts(strand, node, i + 1, context)),
    ...node.children.flatMap(child => nodeStatements(child, context)),
  ].concat(order.length > 1 ? [{ ...about, part: 'order', words: '', value: order.join(' ') }] : [])
}

const strandFacts = (
  strand: Strand,
  node: PlanNode,
  row: number,
  context: StatementContext,
): PlanStatement[] => {
  const place = { number: node.number, row }
  const about = { owner: strand.id, subject: 'row', place } as const
  const indicator = node.indicators.find(({ id }) => id === strand.indicatorId)
  const newest = strand.activities.at(-1)
  return [
    { ...about, part: 'row', words: newest ? say(newest.text, context.language).text : '', value: '' },
    { ...about, part: 'result', words: node.number, value: node.id },
    {
      ...about,
      part: 'periodIndicator',
      words: indicator ? say(indicator.text, context.language).text : '',
      value: strand.indicatorId ?? '',
    },
    plain({ ...about, part: 'tags' }, strand.tags.join(', ')),
    ...strand.activities.flatMap(activity =>
      activityFacts(activity, { ...place, year: activity.year }, context),
    ),
  ]
}

const activityFacts = (
  activity: Activity,
  place: PlanStatement['place'],
  { plan, language, statuses }: StatementContext,
): PlanStatement[] => {
  const about = { owner: activity.id, subject: 'activity', place } as const
  return [
    text({ ...about, part: 'text' }, activity.text, language),
    plain({ ...about, part: 'status' }, statuses.get(activity.id) ?? ''),
    plain({ ...about, part: 'closing' }, activity.closing ? 'closing' : ''),
    plain({ ...about, part: 'leads' }, writeLeads(activity.leads, plan.posts, language)),
    plain({ ...about, part: 'funding' }, writeFunding(activity.funding, plan.fundingSources, language)),
    ...optionalTexts.map(part => plain({ ...about, part }, activity[part] ?? '')),
    plain({ ...about, part: 'mandates' }, writeCitations(activity.citations, language)),
    ...activity.indicators.flatMap(indicator => {
      const of = { owner: indicator.id, subject: 'activityIndicator', place } as const
      return [
        text({ ...of, part: 'text' }, indicator.text, language),
        ...targetFact(of, indicator.target, language),
      ]
    }),
  ]
}

type About = Omit<PlanStatement, 'words' | 'value'>

const targetFact = (
  about: Omit<About, 'part'>,
  target: LocalizedText | undefined,
  language: LanguageTag,
): PlanStatement[] => (target ? [text({ ...about, part: 'target' }, target, language)] : [])

// All languages are compared, though one is shown: source words may change while a translation stays.
const text = (about: About, localized: LocalizedText, language: LanguageTag): PlanStatement => {
  const content = say(localized, language)
  return {
    ...about,
    words: content.text,
    ...(content.language !== language && { language: content.language }),
    value: canonicalJson(localized),
  }
}

const plain = (about: About, words: string): PlanStatement => ({ ...about, words, value: words })
