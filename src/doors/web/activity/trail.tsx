import { say } from '#domain/text.ts'
import type { LocalizedText } from '#domain/text.ts'
import { formatInstant } from '#i18n/formats.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { activityPageWords } from '#i18n/pages/activity.ts'
import { terms } from '#i18n/terms.ts'
import type { View } from '../frame/view.ts'

/** One entry of the audit log, as a page shows it; `before` and `after` hold only what changed. */
export type TrailEntry = {
  at: Date
  person: { name: string | undefined }
  before?: unknown
  after?: unknown
  why?: string
}

/** Who changed what and when, the newest first. */
export const Trail = ({ entries, view }: { entries: readonly TrailEntry[]; view: View }) => {
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
                  entry.person.name ?? words.erasedPerson,
                  formatInstant(view.language, entry.at),
                )}
              </time>
              {entry.why && ` · ${entry.why}`}
            </p>
            <dl>
              {differences(entry, view).map(({ name, before, after }) => (
                <>
                  <dt>{name}</dt>
                  <dd>
                    {before && <del>{before}</del>} {after && <ins>{after}</ins>}
                  </dd>
                </>
              ))}
            </dl>
          </li>
        ))}
      </ol>
    </section>
  )
}

type Difference = { name: string; before: string; after: string }

const differences = ({ before, after }: TrailEntry, view: View): Difference[] => {
  const [was, is] = [entriesOf(before), entriesOf(after)]
  return [...new Set([...was.keys(), ...is.keys()])].map(key => ({
    name: fieldName(key, view),
    before: inWords(was.get(key), view),
    after: inWords(is.get(key), view),
  }))
}

const entriesOf = (value: unknown): Map<string, unknown> =>
  new Map(typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [])

const fieldName = (key: string, view: View): string =>
  new Map<string, string>(Object.entries(wordsIn(activityPageWords, view.language).fields)).get(key) ?? key

const inWords = (value: unknown, view: View): string => {
  if (value === undefined || value === null || value === '') return ''
  if (typeof value === 'string')
    return new Map<string, string>(Object.entries(wordsIn(terms, view.language).status)).get(value) ?? value
  if (Array.isArray(value)) return value.map(item => inWords(item, view)).join(' / ')
  if (isText(value)) return say(value, view.language).text
  if (typeof value === 'object') return codeOf(value)
  return JSON.stringify(value)
}

const isText = (value: unknown): value is LocalizedText =>
  typeof value === 'object' && value !== null && 'source' in value && 'words' in value

const codeOf = (value: object): string =>
  'code' in value
    ? [value.code, 'qualifier' in value ? value.qualifier : ''].filter(Boolean).join(' ')
    : JSON.stringify(value)
