import type { Note } from '#domain/plan/note.ts'
import type { Plan } from '#domain/plan/plan.ts'
import type { ResultPlace } from '#domain/plan/result-place.ts'
import { newestActivity, planTable, type TableRow } from '#domain/plan/plan-table.ts'
import type { PlanProgress } from '#domain/progress/progress.ts'
import { statusOrder } from '#domain/progress/plan-figures.ts'
import { strandStatus } from '#domain/progress/strand-status.ts'
import { say } from '#domain/text.ts'
import { formatNumber } from '#i18n/formats.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { resultPageWords } from '#i18n/pages/result.ts'
import type { IndicatorNumber } from '#use-cases/plan/indicator-numbers.ts'
import { planAddress, resultAddress } from '../addresses/addresses.ts'
import { may } from '../frame/may.ts'
import { pageBody } from '../frame/page-body.ts'
import { addressOf } from '../paths.ts'
import { CitationChips } from '../parts/citations.tsx'
import { Crumbs } from '../parts/crumbs.tsx'
import { wayTo } from '../parts/plan-places.ts'
import { Headline } from '../parts/headline.tsx'
import { firstLine, Prose, ContentLine } from '../parts/content-text.tsx'
import { PlanFrame, ResultRows, toneOf } from '../plan/plan-rows.tsx'
import { StatusMark } from '../parts/status-mark.tsx'
import type { View } from '../frame/view.ts'
import { IndicatorNumberLine } from './indicator-number.tsx'
import { ResultNotes } from './result-notes.tsx'

type ResultPageProps = {
  plan: Plan
  progress: PlanProgress
  place: ResultPlace
  notes: readonly Note[]
  numbers: readonly IndicatorNumber[]
  view: View
}

/** The page of a result: its text, its mandates, its indicators, and its rows of the official table. */
export const resultPage = ({ plan, progress, place, notes, numbers, view }: ResultPageProps) => {
  const { section, result, before, after } = place
  const whole = planTable(plan, { section: section.number })
  const rows =
    whole.sections.flatMap(({ results }) => results).find(each => each.result === result)?.rows ?? []
  const table = { ...whole, columns: whole.columns.filter(({ role }) => role !== 'result') }
  const { language } = view
  const words = wordsIn(resultPageWords, language)
  // Whoever changes only some fields of a plan does not make one, either.
  const mayLink = may(view, 'change', 'plan') && may(view, 'create', 'plan')
  return pageBody(
    { title: `${result.number} ${firstLine(say(result.title, language).text)}`, wide: true },
    <>
      <Crumbs path={wayTo(plan, view, section)} view={view} />
      <header class={`head ${toneOf(plan, section)}`}>
        <p class="eyebrow">
          {plan.levels[1] && <ContentLine text={plan.levels[1].name} view={view} />} <b>{result.number}</b>
        </p>
        <Headline text={result.title} view={view} />
        <CitationChips citations={result.citations} view={view} />
      </header>
      <section aria-labelledby="indicators">
        <h2 id="indicators">{words.indicators}</h2>
        {result.indicators.length === 0 ? (
          <p class="empty">{words.noIndicator}</p>
        ) : (
          <ul class="plain-list">
            {result.indicators.map(indicator => (
              <li class="indicator">
                <div class="prose">
                  <Prose text={indicator.text} view={view} />
                </div>
                <CitationChips citations={indicator.citations} view={view} />
                <StatusCountList
                  rows={rows.filter(row => row.indicator === indicator)}
                  progress={progress}
                  view={view}
                />
                {numbers
                  .filter(({ indicatorId }) => indicatorId === indicator.id)
                  .map(number => (
                    <IndicatorNumberLine number={number} view={view} />
                  ))}
                {mayLink && (
                  <p class="small">
                    <a
                      href={addressOf('indicatorMeasure', language, {
                        slug: plan.slug,
                        indicator: indicator.id,
                      })}
                    >
                      {words.numberFrom}
                    </a>
                  </p>
                )}
              </li>
            ))}
          </ul>
        )}
      </section>
      <section aria-labelledby="rows">
        <h2 id="rows">{words.rows}</h2>
        <PlanFrame plan={plan} table={table} view={view}>
          <ResultRows
            tableResult={{ result, rows }}
            tone={toneOf(plan, section)}
            plan={plan}
            progress={progress}
            table={table}
            view={view}
          />
        </PlanFrame>
      </section>
      <ResultNotes place={place} notes={notes} view={view} />
      <nav class="neighbours" aria-label={words.inPlan}>
        {before && (
          <a rel="prev" href={resultAddress(language, plan.slug, before.number)}>
            ← {before.number} {firstLine(say(before.title, language).text)}
          </a>
        )}
        <a href={planAddress(language, plan.slug, { function: section.number })}>{words.inPlan}</a>
        {after && (
          <a rel="next" href={resultAddress(language, plan.slug, after.number)}>
            {after.number} {firstLine(say(after.title, language).text)} →
          </a>
        )}
      </nav>
    </>,
  )
}

/** The number of an indicator's rows in each status, or the status of a single row. */
const StatusCountList = ({
  rows,
  progress,
  view,
}: {
  rows: TableRow[]
  progress: PlanProgress
  view: View
}) => {
  const statuses = rows
    .filter(({ strand }) => newestActivity(strand) !== undefined)
    .map(({ strand }) => strandStatus(strand, progress))
  return (
    <p class="states">
      {statusOrder
        .map(status => ({ status, count: statuses.filter(each => each === status).length }))
        .filter(({ count }) => count > 0)
        .map(({ status, count }) => (
          <span>
            <StatusMark status={status} view={view} />
            {statuses.length > 1 && ` ${formatNumber(view.language, count)}`}
          </span>
        ))}
    </p>
  )
}
