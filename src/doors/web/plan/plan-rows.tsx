import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import type { HtmlEscapedString } from 'hono/utils/html'
import { isOptionalText } from '#domain/plan/optional-texts.ts'
import type { LayoutColumn } from '#domain/plan/layout.ts'
import type { Activity, Plan, PlanNode } from '#domain/plan/plan.ts'
import { newestActivity, type PlanTable, type TableResult, type TableRow } from '#domain/plan/plan-table.ts'
import type { PlanProgress } from '#domain/progress/progress.ts'
import { strandStatus } from '#domain/progress/strand-status.ts'
import { sayTag } from '#domain/papers/tag-names.ts'
import { say } from '#domain/text.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { planPageWords } from '#i18n/pages/plan.ts'
import { activityAddress, resultAddress } from '../addresses/addresses.ts'
import { createObjectTexts, numberOf } from '../frame/object-texts.ts'
import { CitationChips } from '../parts/citations.tsx'
import { FundingSources, Leads } from '../parts/codes.tsx'
import { Prose, ContentLine } from '../parts/content-text.tsx'
import { StatusMark } from '../parts/status-mark.tsx'
import type { View } from '../frame/view.ts'

type PlanTableProps = { plan: Plan; table: PlanTable; view: View }
type WithProgress = { progress: PlanProgress }

/** The rows of the official table by section, with spanning cells and one row group for each result. */
export const PlanTableRows = ({ plan, progress, table, view }: PlanTableProps & WithProgress) => (
  <PlanFrame plan={plan} table={table} view={view}>
    {table.sections.map(({ section, results }) => (
      <>
        <SectionHead section={section} plan={plan} span={table.columns.length + 1} view={view} />
        {results.map(tableResult => (
          <ResultRows
            tableResult={tableResult}
            tone={toneOf(plan, section)}
            plan={plan}
            progress={progress}
            table={table}
            view={view}
          />
        ))}
      </>
    ))}
  </PlanFrame>
)

/** The frame of an official table: its columns and headings, and a last column for the status. */
export const PlanFrame = ({ plan, table, view, children }: PlanTableProps & { children: Child }) => (
  <section
    class={`table-frame${table.columns.length > 8 ? ' scrolls' : ''}`}
    aria-label={wordsIn(planPageWords, view.language).table.region}
    tabindex={0}
  >
    <table class="plan">
      <caption class="unseen">
        {wordsIn(planPageWords, view.language).table.caption(say(plan.title, view.language).text)}
      </caption>
      <colgroup>
        {table.columns.map(({ role }) => (
          <col class={`c-${role}`} />
        ))}
        <col class="c-status" />
      </colgroup>
      <thead>
        <tr>
          {table.columns.map(column => (
            <th scope="col">
              <ContentLine text={column.heading} view={view} />
            </th>
          ))}
          <th scope="col">{wordsIn(planPageWords, view.language).table.status}</th>
        </tr>
      </thead>
      {children}
    </table>
  </section>
)

/** The colour of a section, which follows from its place in the plan. */
export const toneOf = (plan: Plan, section: PlanNode): string =>
  `f${(plan.sections.indexOf(section) % 7) + 1}`

const SectionHead = ({
  section,
  plan,
  span,
  view,
}: {
  section: PlanNode
  plan: Plan
  span: number
  view: View
}) => (
  <tbody class={`section ${toneOf(plan, section)}`}>
    <tr>
      <td colspan={span} id={`section-${section.number}`}>
        <div class="section-head">
          <h2>
            <span class="n">{section.number}</span> <ContentLine text={section.title} view={view} />
          </h2>
          {section.goal && (
            <p>
              <ContentLine text={section.goal} view={view} />
            </p>
          )}
        </div>
      </td>
    </tr>
  </tbody>
)

type ResultProps = PlanTableProps & WithProgress & { tableResult: TableResult; tone: string }

/**
 * The rows of one result. A change of the plan leaves the other results the same objects, so only the rows of
 * results that changed are made again.
 */
export const ResultRows = (props: ResultProps) =>
  raw(
    rowTexts.at(props.tableResult.result, keyOfRows(props), () => {
      // Nothing in these rows is asynchronous, so their text is there at once.
      const rows = (<FreshResultRows {...props} />) as HtmlEscapedString
      return rows.toString()
    }),
  )

const rowTexts = createObjectTexts()

/** All that the rows show beside their result. */
const keyOfRows = ({ tableResult: { rows }, tone, plan, progress, table, view }: ResultProps): string =>
  JSON.stringify([
    view.language,
    plan.slug,
    tone,
    ...[plan.posts, plan.fundingSources, ...table.columns].map(numberOf),
    ...rows.map(({ strand, leadSpan, fundingSpan, indicatorSpan, resultSpan }) => [
      strand.id,
      strandStatus(strand, progress),
      [leadSpan, fundingSpan, indicatorSpan, resultSpan],
    ]),
  ])

const FreshResultRows = ({
  tableResult: { result, rows },
  tone,
  plan,
  progress,
  table,
  view,
}: ResultProps) => (
  <tbody class={tone}>
    {rows.map(row => (
      <tr class={row.strand.tags.length > 0 ? 'tagged' : undefined}>
        {table.columns.map(column => (
          <Cell column={column} row={row} result={result} plan={plan} table={table} view={view} />
        ))}
        <td class="status">
          <StatusMark status={strandStatus(row.strand, progress)} view={view} />
        </td>
      </tr>
    ))}
  </tbody>
)

type CellProps = PlanTableProps & { column: LayoutColumn; row: TableRow; result: PlanNode }

const Cell = (props: CellProps) => {
  const { column, row, result, plan, view } = props
  const newest = newestActivity(row.strand)
  if (isOptionalText(column.role)) return <td data-label={label(column, view)}>{newest?.[column.role]}</td>
  switch (column.role) {
    case 'result':
      return row.resultSpan === 0 ? null : <ResultCell {...props} />
    case 'periodIndicator':
      if (row.indicatorSpan === 0) return null
      return (
        <td rowspan={spanning(row.indicatorSpan)} data-label={label(column, view)}>
          {row.indicator && (
            <div class="stays">
              <Prose text={row.indicator.text} view={view} />
            </div>
          )}
        </td>
      )
    case 'activity':
      return <ActivityCell {...props} activity={ofYear(row, column)} />
    case 'activityIndicator':
      return <td data-label={label(column, view)}>{indicatorTexts(ofYear(row, column), view)}</td>
    case 'lead':
      if (row.leadSpan === 0) return null
      return (
        <td class="lead" rowspan={spanning(row.leadSpan)} data-label={label(column, view)}>
          {row.leadSpan === 1 && row.leads.fromAbove && (
            <span class="unseen">{wordsIn(planPageWords, view.language).table.asAbove} </span>
          )}
          <Leads list={row.leads.list} plan={plan} view={view} />
        </td>
      )
    case 'funding':
      if (row.fundingSpan === 0) return null
      return (
        <td class="funding" rowspan={spanning(row.fundingSpan)} data-label={label(column, view)}>
          <FundingSources list={row.funding.list} plan={plan} view={view} />
        </td>
      )
    case 'mandate':
      return row.resultSpan === 0 ? null : (
        <td rowspan={spanning(row.resultSpan)} data-label={label(column, view)}>
          <CitationChips citations={result.citations} view={view} />
        </td>
      )
    case 'target': {
      const target = newest?.indicators.find(indicator => indicator.target)?.target ?? row.indicator?.target
      return <td data-label={label(column, view)}>{target && <Prose text={target} view={view} />}</td>
    }
    case 'note':
      return <td />
  }
}

const ResultCell = ({ row, result, plan, table, view }: CellProps) => (
  <th scope="rowgroup" class="result" rowspan={spanning(row.resultSpan)}>
    <div class="stays">
      <a class="no" href={resultAddress(view.language, plan.slug, result.number)}>
        {result.number}
      </a>{' '}
      <Prose text={result.title} view={view} />
      {!table.columns.some(({ role }) => role === 'mandate') && (
        <CitationChips citations={result.citations} view={view} />
      )}
    </div>
  </th>
)

const ActivityCell = ({
  column,
  row,
  result,
  plan,
  view,
  activity,
}: CellProps & { activity: Activity | undefined }) => {
  const newest = newestActivity(row.strand)
  if (!activity) return <td class="blank" data-label={column.year} />
  const past = activity !== newest
  const same =
    past &&
    newest !== undefined &&
    say(activity.text, view.language).text === say(newest.text, view.language).text
  const kind = [
    past ? 'past' : 'now',
    ...(same ? ['same'] : []),
    ...(activity.closing ? ['closing'] : []),
  ].join(' ')
  const continuedActivities = row.strand.activities.filter(
    ({ text }) => text.source === activity.text.source && sameWords(text, activity.text),
  )
  return (
    <td
      class={kind}
      data-label={
        past || continuedActivities.length < 2
          ? activity.year
          : continuedActivities.map(({ year }) => year).join(', ')
      }
    >
      <a class="go" href={activityAddress(view.language, plan.slug, result.number, activity)}>
        <Prose text={activity.text} view={view} />
      </a>
      {!past && row.strand.tags.map(tag => <span class="tag">{sayTag(tag, view.language)}</span>)}
    </td>
  )
}

const sameWords = (a: Activity['text'], b: Activity['text']): boolean =>
  a.words[a.source]?.text === b.words[b.source]?.text

const ofYear = (row: TableRow, { year }: LayoutColumn): Activity | undefined =>
  year === undefined
    ? newestActivity(row.strand)
    : row.strand.activities.find(activity => activity.year === year)

const indicatorTexts = (activity: Activity | undefined, view: View) =>
  activity?.indicators.map(({ text, notApplicable }) =>
    notApplicable ? (
      <span class="not-applicable">{wordsIn(planPageWords, view.language).table.notApplicable}</span>
    ) : (
      <div>
        <Prose text={text} view={view} />
      </div>
    ),
  )

const spanning = (rows: number): number | undefined => (rows > 1 ? rows : undefined)

const label = ({ heading }: LayoutColumn, view: View): string => say(heading, view.language).text
