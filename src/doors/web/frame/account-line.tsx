import { wordsIn } from '#i18n/in-three.ts'
import { accountPageWords } from '#i18n/pages/account.ts'
import { demoPageWords } from '#i18n/pages/demo.ts'
import { lookPageWords } from '#i18n/pages/look.ts'
import { signInPageWords } from '#i18n/pages/sign-in.ts'
import { sayPersonName } from '#i18n/person-names.ts'

import { addressOf } from '../paths.ts'
import type { View } from './view.ts'

/** Who reads the page, with the way out; nothing for whoever has not signed in. */
export const Account = ({ view }: { view: View }) => {
  const { language } = view
  const words = wordsIn(signInPageWords, language)
  const account = wordsIn(accountPageWords, language)
  if (view.by === 'nobody') return null
  return (
    <form method="post" action={addressOf('signOut', language, {})} class="account" data-turbo="false">
      <span>{view.words.actsAs(sayPersonName(language, view.person.name))}</span>
      {!view.looker && view.by !== 'key' && <a href={addressOf('account', language, {})}>{account.title}</a>}
      {view.by === 'session' && !view.looker && <button type="submit">{words.signOut}</button>}
    </form>
  )
}

/** The line that says that an administrator looks as somebody else, with the button that ends it. */
export const LookLine = ({ view }: { view: View }) => {
  const { language, looker, person } = view
  if (!looker) return null
  const words = wordsIn(lookPageWords, language)
  return (
    <form
      class="demo-line look-line"
      method="post"
      action={addressOf('lookEnd', language, {})}
      data-turbo="false"
    >
      <strong>{words.bar(sayPersonName(language, looker.name), sayPersonName(language, person.name))}</strong>
      <button type="submit">{words.end}</button>
    </form>
  )
}

/** The line that says that this is a demo, and as whom; nothing elsewhere. */
export const DemoLine = ({ view }: { view: View }) => {
  if (!view.isDemoOffered || view.by === 'session' || view.by === 'key') return null
  const { language } = view
  const words = wordsIn(demoPageWords, language)
  const address = addressOf('demo', language, {})
  if (view.by === 'nobody')
    return (
      <aside class="demo-line" aria-label={words.title}>
        <span>
          {words.bar} <a href={address}>{words.choose}</a>
        </span>
      </aside>
    )
  return (
    <form
      class="demo-line"
      method="post"
      action={addressOf('demoLeave', language, {})}
      aria-label={words.title}
      data-turbo="false"
    >
      <span>
        {words.bar} {view.words.actsAs((view.looker ?? view.person).name)} ·{' '}
        <a href={address}>{words.other}</a>
      </span>
      <button type="submit">{words.leave}</button>
    </form>
  )
}
