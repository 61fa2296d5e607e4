import { formatInstant } from '#i18n/formats.ts'
import type { InOne } from '#i18n/in-three.ts'
import { changedSubject } from '#i18n/pages/person-changes.ts'
import type { personPageWords } from '#i18n/pages/person.ts'

import type { View } from '../frame/view.ts'
import { addressOf } from '../paths.ts'
import { type PersonChange, changedPlace } from './changed-place.ts'

/** A page of what a person changed, and where it begins and ends. */
export type PersonChangesList = {
  changes: readonly PersonChange[]
  before: string | undefined
  earlierBefore: number | undefined
}

type PersonChangesProps = PersonChangesList & {
  person: { id: string }
  words: InOne<typeof personPageWords>
  view: View
}

/** What a person changed, the newest first, each with a link to what it was. */
export const PersonChanges = ({
  changes,
  before,
  earlierBefore,
  person,
  words,
  view,
}: PersonChangesProps) => {
  const { language } = view
  const address = addressOf('person', language, { id: person.id })
  return (
    <section aria-labelledby="changes">
      <h2 id="changes">{words.changes}</h2>
      {changes.length === 0 && <p class="empty">{words.noChanges}</p>}
      <ul class="plain-list">
        {changes.map(change => (
          <li>
            <ChangedSubject change={change} view={view} />{' '}
            <span class="note">
              <time datetime={change.at.toISOString()}>{formatInstant(language, change.at)}</time>
              {change.why && ` · ${change.why}`}
            </span>
          </li>
        ))}
      </ul>
      {(before !== undefined || earlierBefore !== undefined) && (
        <nav class="neighbours" aria-label={words.changes}>
          {before === undefined ? <span /> : <a href={`${address}#changes`}>← {words.newestChanges}</a>}
          {earlierBefore === undefined ? (
            <span />
          ) : (
            <a href={`${address}?before=${earlierBefore}#changes`}>{words.earlierChanges} →</a>
          )}
        </nav>
      )}
    </section>
  )
}

const ChangedSubject = ({ change, view }: { change: PersonChange; view: View }) => {
  const name = changedSubject(change.subject.kind)[view.language]
  const href = changedPlace(change, view)
  return href === undefined ? <>{name}</> : <a href={href}>{name}</a>
}
