import type { PersonSession } from '#domain/people/person-session.ts'
import type { ProgramKey } from '#domain/rights/program-key.ts'
import { keyPageWords } from '#i18n/pages/keys.ts'
import { personPageWords } from '#i18n/pages/person.ts'

import type { View } from '../frame/view.ts'
import { KeyTable } from '../keys/key-table.tsx'
import { SessionTable } from '../parts/session-table.tsx'
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
          <form
            class="account-sessions"
            method="post"
            action={addressOf('personSessionEnd', language, { id: personId })}
          >
            <SessionTable sessions={sessions} title={personPageWords.sessions[language]} view={view} />
          </form>
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
