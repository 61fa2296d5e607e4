import { optionalTexts } from '#domain/plan/optional-texts.ts'
import type { ActivityPlace } from '#domain/plan/find-in-plan.ts'
import type { Note } from '#domain/plan/note.ts'
import type { SecretariatPost } from '#domain/people/secretariat-post.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { tableRowsOf } from '#domain/plan/plan-table.ts'
import type { PlanProgress, ProgressRecord } from '#domain/progress/progress.ts'
import { activityStatus } from '#domain/progress/strand-status.ts'
import { sayTag } from '#domain/papers/tag-names.ts'
import { say } from '#domain/text.ts'
import { activityAddress } from '../addresses/addresses.ts'
import { Notice } from '../frame/notice.tsx'
import { pageBody } from '../frame/page-body.ts'
import { CitationChips } from '../parts/citations.tsx'
import { FundingSources, Leads } from '../parts/codes.tsx'
import { Crumbs } from '../parts/crumbs.tsx'
import { wayTo } from '../parts/plan-places.ts'
import { RowNotes } from '../parts/notes.tsx'
import { Headline } from '../parts/headline.tsx'
import { firstLine, Prose } from '../parts/content-text.tsx'
import { StatusMark } from '../parts/status-mark.tsx'
import { toneOf } from '../plan/plan-rows.tsx'
import { formatDay } from '#i18n/formats.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { activityFormWords } from '#i18n/pages/activity-form.ts'
import { activityPageWords } from '#i18n/pages/activity.ts'
import type { View } from '../frame/view.ts'
import { ActivityForm, type Draft, type Trouble } from './activity-form.tsx'
import { type RefusedStatus, StatusForm } from './status-form.tsx'
import { Trail, type TrailEntry, TrailPages } from './trail.tsx'
import { Years } from './years.tsx'
import { may } from '../frame/may.ts'
import { activityRecord } from '#domain/rights/activity-record.ts'
import { denialOf } from '#domain/rights/denial.ts'
import type { Person } from '#domain/rights/right.ts'

type ActivityPageProps = ActivityPlace & {
  plan: Plan
  posts: readonly SecretariatPost[]
  progress: ReadonlyMap<string, ProgressRecord>
  trail: readonly TrailEntry[]
  /** Where the earlier changes begin, and where those shown begin if they are not the newest. */
  earlierBefore?: number | undefined
  before?: string | undefined
  notes: readonly Note[]
  view: View
  /** The outcome of the form that was just sent. */
  outcome?: 'saved' | 'unchanged' | undefined
  /** What a person entered but could not save, and why. */
  refusedForm?: { draft: Draft; trouble: Trouble } | undefined
  refusedStatus?: RefusedStatus | undefined
}

/** The page of an activity of a year: what it is, its origin, its mandates, who does it, and its outcome. */
export const activityPage = (props: ActivityPageProps) => {
  const { plan, posts, progress, trail, earlierBefore, before, notes, view, ...more } = props
  const { outcome, refusedForm, refusedStatus, ...place } = more
  const { section, result, activity } = place
  const activityWords = wordsIn(activityPageWords, view.language)
  const address = activityAddress(view.language, plan.slug, result.number, activity)
  const level = plan.levels[1] ? say(plan.levels[1].name, view.language).text : ''
  return pageBody(
    { title: firstLine(say(activity.text, view.language).text) },
    <>
      <Crumbs path={wayTo(plan, view, section, result)} view={view} />
      {outcome && (
        <Notice tone={outcome === 'saved' ? 'good' : 'plain'}>
          {outcome === 'saved'
            ? activityWords.savedNotice
            : wordsIn(activityFormWords, view.language).unchanged}
        </Notice>
      )}
      <div class="with-side">
        <header class={`head ${toneOf(plan, section)}`}>
          <p class="eyebrow">{activityWords.ofYear(activity.year, `${level} ${result.number}`)}</p>
          <Headline text={activity.text} view={view} />
        </header>
        <Facts plan={plan} progress={progress} place={place} view={view} />
        <div class="body">
          {activity.closing ? (
            <p class="notice">{activityWords.closing}</p>
          ) : (
            mayReport(view.person, plan, place) && (
              <StatusForm
                plan={plan}
                progress={progress}
                place={place}
                view={view}
                refusedForm={refusedStatus}
              />
            )
          )}
          {may(view, 'change', 'plan') && (
            <ActivityForm
              plan={plan}
              posts={posts}
              place={place}
              view={view}
              {...(refusedForm && { refusedForm })}
            />
          )}
          <Years plan={plan} progress={progress} place={place} view={view} />
          <MandateList place={place} view={view} />
          <RowNotes notes={notes} view={view} />
          {may(view, 'read', 'history') && (
            <Trail entries={trail} plan={plan} view={view}>
              <TrailPages
                address={address}
                isNewest={before === undefined}
                earlier={earlierBefore}
                view={view}
              />
            </Trail>
          )}
        </div>
      </div>
    </>,
  )
}

// This page is made for its reader alone, so it may ask for own posts and functions.
const mayReport = (person: Person, plan: Plan, place: ActivityPlace): boolean =>
  denialOf(person, ['change', 'progress'], { place: activityRecord(plan, place) }) === undefined

const Facts = ({
  plan,
  progress,
  place: { result, strand, activity },
  view,
}: {
  plan: Plan
  progress: PlanProgress
  place: ActivityPlace
  view: View
}) => {
  const words = wordsIn(activityPageWords, view.language)
  const tableRow = tableRowsOf(result).find(row => row.strand === strand)
  const leads = activity.leads.length > 0 ? activity.leads : (tableRow?.leads.list ?? [])
  const funding = activity.funding.length > 0 ? activity.funding : (tableRow?.funding.list ?? [])
  return (
    <aside class="card facts" aria-label={words.facts}>
      <dl>
        <dt>{words.status}</dt>
        <dd>
          <StatusMark status={activityStatus(strand, activity, progress)} view={view} />
        </dd>
        <dt>{words.lead}</dt>
        <dd>{leads.length > 0 ? <Leads list={leads} plan={plan} view={view} /> : view.words.none}</dd>
        <dt>{words.funding}</dt>
        <dd>
          {funding.length > 0 ? <FundingSources list={funding} plan={plan} view={view} /> : view.words.none}
        </dd>
        {optionalTexts
          .filter(name => activity[name])
          .map(name => (
            <>
              <dt>{words.fields[name]}</dt>
              <dd>{formatDay(view.language, activity[name] ?? '')}</dd>
            </>
          ))}
        {strand.tags.length > 0 && (
          <>
            <dt>{words.tags}</dt>
            <dd>
              {strand.tags.map(tag => (
                <span class="tag">{sayTag(tag, view.language)}</span>
              ))}
            </dd>
          </>
        )}
      </dl>
    </aside>
  )
}

const MandateList = ({
  place: { result, indicator, activity },
  view,
}: {
  place: ActivityPlace
  view: View
}) => {
  const words = wordsIn(activityPageWords, view.language)
  const lists = [
    { name: words.ownMandates, citations: activity.citations },
    { name: words.indicatorMandates, citations: indicator?.citations ?? [] },
    { name: words.resultMandates(result.number), citations: result.citations },
  ].filter(({ citations }) => citations.length > 0)
  return (
    <section aria-labelledby="mandates">
      <h2 id="mandates">{words.mandates}</h2>
      {lists.length === 0 && <p class="empty">{words.noMandates}</p>}
      {lists.map(({ name, citations }) => (
        <div class="named">
          <h3>{name}</h3>
          <CitationChips citations={citations} view={view} />
        </div>
      ))}
      {indicator && (
        <div class="named">
          <h3>{words.periodIndicator}</h3>
          <div class="prose">
            <Prose text={indicator.text} view={view} />
          </div>
        </div>
      )}
    </section>
  )
}
