import type { Child } from 'hono/jsx'

import type { PersonName } from '#domain/people/person-name.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { sayPersonName } from '#i18n/person-names.ts'
import { formatInstant } from '#i18n/formats.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { activityFormWords } from '#i18n/pages/activity-form.ts'
import { activityPageWords } from '#i18n/pages/activity.ts'
import type { View } from '../frame/view.ts'
import { trailChanges } from './trail-changes.ts'

/**
 * An entry of the audit log, as a page shows it.
 * `before` and `after` hold only what changed. `source` is the imported or returned file.
 */
export type TrailEntry = {
  at: Date
  person: { name: PersonName }
  subject: { kind: string }
  before?: unknown
  after?: unknown
  why?: string
  source?: string
}

type TrailProps = { entries: readonly TrailEntry[]; plan: Plan; view: View; children: Child }

/** The history: who changed what and when, the newest first. */
export const Trail = ({ entries, plan, view, children }: TrailProps) => {
  const words = wordsIn(activityPageWords, view.language)
  return (
    <section aria-labelledby="trail">
      <h2 id="trail">{words.trail}</h2>
      {entries.length === 0 && <p class="empty">{words.trailEmpty}</p>}
      <ol class="trail">
        {entries.map(entry => (
          <li>
            <p>
              <time datetime={entry.at.toISOString()}>
                {words.trailBy(
                  sayPersonName(view.language, entry.person.name),
                  formatInstant(view.language, entry.at),
                )}
              </time>
              {entry.why && ` · ${entry.why}`}
            </p>
            <Change entry={entry} plan={plan} view={view} />
          </li>
        ))}
      </ol>
      {children}
    </section>
  )
}

type TrailPagesProps = { address: string; isNewest: boolean; earlier: number | undefined; view: View }

/** The links to the newest and to earlier changes, where they are not all on one page. */
export const TrailPages = ({ address, isNewest, earlier, view }: TrailPagesProps) => {
  const words = wordsIn(activityPageWords, view.language)
  if (isNewest && earlier === undefined) return null
  return (
    <nav class="neighbours" aria-label={words.trail}>
      {isNewest ? <span /> : <a href={`${address}#trail`}>← {words.newestChanges}</a>}
      {earlier === undefined ? (
        <span />
      ) : (
        <a href={`${address}?before=${earlier}#trail`}>{words.earlierChanges} →</a>
      )}
    </nav>
  )
}

/** The change of an entry. Where it affects the row or an indicator of the activity, that is named. */
const Change = ({ entry, plan, view }: { entry: TrailEntry; plan: Plan; view: View }) => {
  const form = wordsIn(activityFormWords, view.language)
  const sentence =
    entry.before === undefined ? form.added : entry.after === undefined ? form.removed : form.changed
  const name = new Map(Object.entries(form.subjects)).get(entry.subject.kind)
  const whole = entry.before === undefined || entry.after === undefined
  return (
    <>
      {(whole || entry.source !== undefined || name !== undefined) && (
        <p>
          {name !== undefined && `${name}\u00a0: `}
          {sentence(entry.source)}
        </p>
      )}
      {!whole && (
        <dl>
          {trailChanges(entry, plan, view).map(({ name: field, before, after }) => (
            <>
              <dt>{field}</dt>
              <dd>
                {before && <del>{before}</del>} {after && <ins>{after}</ins>}
              </dd>
            </>
          ))}
        </dl>
      )}
    </>
  )
}
