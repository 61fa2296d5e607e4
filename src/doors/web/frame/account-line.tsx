import { wordsIn } from '#i18n/in-three.ts'
import { demoPageWords } from '#i18n/pages/demo.ts'
import { signInPageWords } from '#i18n/pages/sign-in.ts'
import { sayPersonName } from '#i18n/person-names.ts'

import { addressOf } from '../paths.ts'
import type { View } from './view.ts'

/** Who reads the page, with the way in or out. */
export const Account = ({ view }: { view: View }) => {
  const { language } = view
  const words = wordsIn(signInPageWords, language)
  if (view.by === 'nobody') return <a href={addressOf('signIn', language, {})}>{words.title}</a>
  return (
    <form method="post" action={addressOf('signOut', language, {})} class="account" data-turbo="false">
      <span>{view.words.actsAs(sayPersonName(language, view.person.name))}</span>
      {view.by === 'session' && <button type="submit">{words.signOut}</button>}
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
      <p class="demo-line">
        {words.bar} <a href={address}>{words.choose}</a>
      </p>
    )
  return (
    <form class="demo-line" method="post" action={addressOf('demoLeave', language, {})} data-turbo="false">
      <span>
        {words.bar} {view.words.actsAs(view.person.name)} · <a href={address}>{words.other}</a>
      </span>
      <button type="submit">{words.leave}</button>
    </form>
  )
}
