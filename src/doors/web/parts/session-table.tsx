import type { PersonSession } from '#domain/people/person-session.ts'
import { formatInstant } from '#i18n/formats.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { accountPageWords } from '#i18n/pages/account.ts'

import type { View } from '../frame/view.ts'
import { sayBrowser } from './say-browser.ts'

type SessionTableProps = {
  sessions: readonly PersonSession[]
  /** The session of whoever looks, which has no button. */
  ownId?: string | undefined
  title: string
  view: View
}

/** The sessions of a person, for a form: each has a button that ends it. */
export const SessionTable = ({ sessions, ownId, title, view: { language } }: SessionTableProps) => {
  const words = wordsIn(accountPageWords, language).sessions
  return (
    <div class="scroll-sideways" tabindex={0} role="group" aria-label={title}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.browser}</th>
            <th scope="col">{words.since}</th>
            <th scope="col">{words.used}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {sessions.map(session => (
            <tr>
              <th scope="row">
                {sayBrowser(language, session)}
                {session.id === ownId && ` (${words.here})`}
              </th>
              <td>{formatInstant(language, session.since)}</td>
              <td>{formatInstant(language, session.usedAt)}</td>
              <td>
                {session.id !== ownId && (
                  <button
                    type="submit"
                    name="session"
                    value={session.id}
                    aria-label={words.endThat(sayBrowser(language, session))}
                  >
                    {words.end}
                  </button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
