import type { Refusal } from '#domain/refusal.ts'
import { type InOne, wordsIn } from '#i18n/in-three.ts'
import { accountPageWords } from '#i18n/pages/account.ts'
import type { OwnAccount } from '#use-cases/sign-in/show-account.ts'

import { pageBody } from '../frame/page-body.ts'
import type { View } from '../frame/view.ts'
import { SessionTable } from '../parts/session-table.tsx'
import { TextField } from '../parts/text-field.tsx'
import { addressOf } from '../paths.ts'
import { PageHead } from '../parts/page-head.tsx'
import { AboutMeForm, type AboutMe } from './about-me-form.tsx'

/** What became of a form of the page. */
export type AccountOutcome = 'saved' | 'unchanged' | 'password' | 'address' | 'session'

export type AccountPageProps = {
  account: OwnAccount
  view: View
  sessionId: string | undefined
  outcome?: AccountOutcome | undefined
  refusal?: Refusal
  draft?: AboutMe
  email?: string | undefined
}

/** The page of one's own account. */
export const accountPage = (props: AccountPageProps) => {
  const { account, view, outcome, refusal, draft } = props
  const { language } = view
  const words = wordsIn(accountPageWords, language)
  const { member } = account
  return pageBody(
    { title: words.title },
    <>
      <PageHead
        title={words.title}
        lead={member.email === undefined ? words.ofExample : words.signedInAs(member.email)}
        view={view}
        refusal={refusal}
        notice={
          outcome && {
            tone: outcome === 'unchanged' ? 'plain' : 'good',
            sentence: outcomeSentence(words, outcome),
          }
        }
      />
      <div class="account-parts">
        <AboutMeForm member={member} draft={draft} view={view} />
        {member.kind === 'person' && <FactorCard account={account} view={view} />}
        {account.hasPassword && <PasswordForm view={view} />}
        <More account={account} view={view} />
        {account.hasPassword && <AddressForm view={view} email={props.email} />}
      </div>
      {member.kind === 'person' && <Sessions {...props} />}
    </>,
  )
}

type Words = InOne<typeof accountPageWords>

const outcomeSentence = (words: Words, outcome: AccountOutcome): string =>
  ({
    saved: words.saved,
    unchanged: words.unchanged,
    password: words.password.done,
    address: words.address.done,
    session: words.sessions.done,
  })[outcome]

const FactorCard = ({ account, view }: { account: OwnAccount; view: View }) => {
  const { factor } = wordsIn(accountPageWords, view.language)
  return (
    <section class="card">
      <h2>{factor.title}</h2>
      <p>{account.factor === 'on' ? factor.on(account.recoveryCodes) : factor.none}</p>
      <p class="form-end">
        <a href={addressOf('secondFactor', view.language, {})}>
          {account.factor === 'on' ? factor.open : factor.set}
        </a>
      </p>
    </section>
  )
}

const More = ({ account: { member }, view: { language } }: { account: OwnAccount; view: View }) => {
  const { more } = wordsIn(accountPageWords, language)
  const links = [
    { href: addressOf('notices', language, {}), name: more.notices },
    { href: addressOf('accountKeys', language, {}), name: more.keys },
    { href: addressOf('personData', language, { id: member.id }), name: more.data },
  ]
  return (
    <section class="card">
      <h2>{more.title}</h2>
      <ul class="plain-list">
        {links.map(({ href, name }) => (
          <li>
            <a href={href}>{name}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}

const PasswordForm = ({ view }: { view: View }) => {
  const { password } = wordsIn(accountPageWords, view.language)
  return (
    <form
      class="card"
      method="post"
      action={addressOf('accountPassword', view.language, {})}
      data-turbo="false"
    >
      <h2>{password.title}</h2>
      <TextField
        within="password"
        name="currentPassword"
        label={password.current}
        type="password"
        most={256}
        autocomplete="current-password"
      />
      <TextField
        within="password"
        name="password"
        label={password.next}
        type="password"
        most={256}
        autocomplete="new-password"
        hint={password.hint}
      />
      <p class="form-end">
        <button type="submit">{password.save}</button>
      </p>
    </form>
  )
}

const AddressForm = ({ view, email }: { view: View; email: string | undefined }) => {
  const { address, password } = wordsIn(accountPageWords, view.language)
  return (
    <form class="card" method="post" action={addressOf('accountEmail', view.language, {})} data-turbo="false">
      <h2>{address.title}</h2>
      <TextField
        within="address"
        name="email"
        label={address.next}
        type="email"
        most={254}
        autocomplete="email"
        value={email}
        hint={address.hint}
      />
      <TextField
        within="address"
        name="currentPassword"
        label={password.current}
        type="password"
        most={256}
        autocomplete="current-password"
      />
      <p class="form-end">
        <button type="submit">{address.save}</button>
      </p>
    </form>
  )
}

const Sessions = ({ account: { sessions }, view, sessionId }: AccountPageProps) => {
  const { language } = view
  const words = wordsIn(accountPageWords, language).sessions
  if (sessions.length === 0) return null
  return (
    <form
      class="card account-sessions"
      method="post"
      action={addressOf('accountSessions', language, {})}
      data-turbo="false"
    >
      <h2>{words.title}</h2>
      <SessionTable sessions={sessions} ownId={sessionId} title={words.title} view={view} />
      {sessions.length > 1 && (
        <p class="form-end">
          <button type="submit" name="session" value="others">
            {words.endOthers}
          </button>
        </p>
      )}
    </form>
  )
}
