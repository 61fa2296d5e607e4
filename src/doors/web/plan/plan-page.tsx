import type { Plan } from '#domain/plan/plan.ts'
import type { PagePart } from '#domain/plan/plan-paging.ts'
import type { PlanTable } from '#domain/plan/plan-table.ts'
import type { PlanSight } from '#domain/progress/progress-stamp.ts'
import type { PlanProgress } from '#domain/progress/progress.ts'
import { say } from '#domain/text.ts'
import { formatYears } from '#i18n/formats.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { paperPageWords } from '#i18n/pages/papers.ts'
import { planPageWords } from '#i18n/pages/plan.ts'
import { versionPageWords } from '#i18n/pages/versions.ts'
import { papersAddress } from '../addresses/paper-addresses.ts'
import { planAddress, type PlanQuery } from '../addresses/addresses.ts'
import { pageBody } from '../frame/page-body.ts'
import { ContentLine } from '../parts/content-text.tsx'
import { PublicLine } from '../parts/public-line.tsx'
import { versionsAddress } from '../addresses/version-addresses.ts'
import type { View } from '../frame/view.ts'
import type { PlanChoices } from './plan-choices.ts'
import { PlanFilters } from './plan-filters.tsx'
import { PlanTableRows } from './plan-rows.tsx'
import { may } from '../frame/may.ts'
import { PageHead } from '../parts/page-head.tsx'

type PlanPageProps = {
  plan: Plan
  progress: PlanProgress
  query: PlanQuery
  table: PlanTable
  part?: PagePart | undefined
  choices: PlanChoices
  sight: PlanSight
  view: View
}

/** The page of a plan's official table, whole or filtered. */
export const planPage = ({ plan, progress, query, table, part, choices, sight, view }: PlanPageProps) =>
  pageBody(
    { title: say(plan.title, view.language).text, wide: true },
    <>
      <PageHead
        title={<ContentLine text={plan.title} view={view} />}
        lead={
          <>
            {say(plan.body, view.language).text !== '' && (
              <>
                <ContentLine text={plan.body} view={view} /> ·{' '}
              </>
            )}
            {formatYears(view.language, plan.firstYear, plan.lastYear)}
            {plan.symbol && ` · ${plan.symbol}`}
          </>
        }
        view={view}
      >
        <PublicLine plan={plan} sight={sight} view={view} />
        <nav class="beside" aria-label={say(plan.title, view.language).text}>
          {may(view, 'read', 'version') && (
            <a href={versionsAddress(view.language, plan.slug)}>
              {wordsIn(versionPageWords, view.language).title}
            </a>
          )}
          {may(view, 'read', 'paper') && (
            <a href={papersAddress(view.language, plan.slug)}>
              {wordsIn(paperPageWords, view.language).title}
            </a>
          )}
        </nav>
      </PageHead>
      <PlanFilters plan={plan} query={query} choices={choices} table={table} view={view} />
      {table.visible > 0 ? (
        <>
          <PlanTableRows plan={plan} progress={progress} table={table} view={view} />
          {part && part.pages > 1 && <Pages plan={plan} query={query} part={part} view={view} />}
        </>
      ) : (
        <p class="empty">
          {wordsIn(planPageWords, view.language).filter.nothing}{' '}
          <a href={planAddress(view.language, plan.slug)}>
            {wordsIn(planPageWords, view.language).filter.clear}
          </a>
        </p>
      )}
    </>,
  )

const Pages = ({ plan, query, part, view }: { plan: Plan; query: PlanQuery; part: PagePart; view: View }) => {
  const address = (page: number): string =>
    planAddress(view.language, plan.slug, { ...query, page: page > 1 ? String(page) : '' })
  return (
    <nav class="neighbours" aria-label={wordsIn(planPageWords, view.language).filter.pages}>
      {part.page > 1 ? (
        <a rel="prev" href={address(part.page - 1)}>
          ← {wordsIn(planPageWords, view.language).filter.earlier}
        </a>
      ) : (
        <span />
      )}
      <span>{wordsIn(planPageWords, view.language).filter.part(part.from, part.to)}</span>
      {part.page < part.pages ? (
        <a rel="next" href={address(part.page + 1)}>
          {wordsIn(planPageWords, view.language).filter.later} →
        </a>
      ) : (
        <span />
      )}
    </nav>
  )
}
