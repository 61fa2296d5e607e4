import { type ActivityPlace, findActivity } from '#domain/plan/find-in-plan.ts'
import type { Activity, Plan } from '#domain/plan/plan.ts'
import type { PlanProgress } from '#domain/progress/progress.ts'
import { activityStatus } from '#domain/progress/strand-status.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { activityPageWords } from '#i18n/pages/activity.ts'
import { planPageWords } from '#i18n/pages/plan.ts'
import { terms } from '#i18n/terms.ts'
import { activityAddress } from '../addresses/addresses.ts'
import { Prose } from '../parts/content-text.tsx'
import { StatusMark } from '../parts/status-mark.tsx'
import type { View } from '../frame/view.ts'

type YearsProps = { plan: Plan; progress: PlanProgress; place: ActivityPlace; view: View }

/** The same work through the years: each year's text, its origin and its indicator. */
export const Years = ({ plan, progress, place, view }: YearsProps) => (
  <section aria-labelledby="years">
    <h2 id="years">{wordsIn(activityPageWords, view.language).years}</h2>
    <ol class="years">
      {place.strand.activities.map(activity => (
        <li
          class={activity === place.activity ? 'this' : undefined}
          aria-current={activity === place.activity ? 'true' : undefined}
        >
          <div class="year">{activity.year}</div>
          <div>
            <Origins activity={activity} plan={plan} view={view} />
            <div class="prose">
              {activity === place.activity ? (
                <Prose text={activity.text} view={view} />
              ) : (
                <a class="go" href={activityAddress(view.language, plan.slug, place.result.number, activity)}>
                  <Prose text={activity.text} view={view} />
                </a>
              )}
            </div>
            <Indicators activity={activity} view={view} />
          </div>
          <div>
            <StatusMark status={activityStatus(place.strand, activity, progress)} view={view} />
          </div>
        </li>
      ))}
    </ol>
  </section>
)

const Origins = ({ activity, plan, view }: { activity: Activity; plan: Plan; view: View }) => (
  <>
    {activity.lineage.map(({ fromActivityId, kind, why }) => {
      const from = findActivity(plan, fromActivityId)
      return from ? (
        <p class="origin">
          <a href={activityAddress(view.language, plan.slug, from.result.number, from.activity)}>
            {wordsIn(terms, view.language).lineage[kind](from.activity.year)}
          </a>
          {why && ` · ${why}`}
        </p>
      ) : null
    })}
  </>
)

const Indicators = ({ activity, view }: { activity: Activity; view: View }) =>
  activity.indicators.length === 0 ? null : (
    <dl class="indicators">
      <dt>{wordsIn(activityPageWords, view.language).indicators}</dt>
      {activity.indicators.map(({ text, notApplicable }) => (
        <dd>
          {notApplicable ? (
            <span class="not-applicable">{wordsIn(planPageWords, view.language).table.notApplicable}</span>
          ) : (
            <div class="prose">
              <Prose text={text} view={view} />
            </div>
          )}
        </dd>
      ))}
    </dl>
  )
