import type { PersonSession } from '#domain/people/person-session.ts'
import type { ProgramKey } from '#domain/rights/program-key.ts'
import { formatInstant } from '#i18n/formats.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { accountPageWords } from '#i18n/pages/account.ts'
import { keyPageWords } from '#i18n/pages/keys.ts'
import { personPageWords } from '#i18n/pages/person.ts'

import type { View } from '../frame/view.ts'
import { KeyTable } from '../keys/key-table.tsx'
import { sayBrowser } from '../parts/say-browser.ts'
import { addressOf } from '../paths.ts'

/** By what a person comes in. */
export type PersonAccessFacts = {
  sessions: readonly PersonSession[]
  keys: readonly ProgramKey[]
  today: string
}

type PersonAccessProps = PersonAccessFacts & { personId: string; view: View }

/** The sessions and the keys of another person, each with a button that ends it. */
export const PersonAccess = ({ sessions, keys, today, personId, view }: PersonAccessProps) => {
  const { language } = view
  return (
    <>
      <section aria-labelledby="person-sessions">
        <h2 id="person-sessions">{personPageWords.sessions[language]}</h2>
        {sessions.length === 0 ? (
          <p class="empty">{personPageWords.noSessions[language]}</p>
        ) : (
          <SessionTable sessions={sessions} personId={personId} view={view} />
        )}
      </section>
      <section aria-labelledby="person-keys">
        <h2 id="person-keys">{keyPageWords.title[language]}</h2>
        <KeyTable
          keys={keys}
          today={today}
          view={view}
          endAt={addressOf('personKeyEnd', language, { id: personId })}
          of="one"
        />
      </section>
    </>
  )
}

type SessionTableProps = Pick<PersonAccessProps, 'sessions' | 'personId' | 'view'>

const SessionTable = ({ sessions, personId, view: { language } }: SessionTableProps) => {
  const words = wordsIn(accountPageWords, language).sessions
  return (
    <form
      class="account-sessions"
      method="post"
      action={addressOf('personSessionEnd', language, { id: personId })}
    >
      <div class="scroll-sideways" tabindex={0} role="group" aria-labelledby="person-sessions">
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
                <th scope="row">{sayBrowser(language, session)}</th>
                <td>{formatInstant(language, session.since)}</td>
                <td>{formatInstant(language, session.usedAt)}</td>
                <td>
                  <button
                    type="submit"
                    name="session"
                    value={session.id}
                    aria-label={words.endThat(sayBrowser(language, session))}
                  >
                    {words.end}
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </form>
  )
}
