import { say } from '#domain/text.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { demoPageWords } from '#i18n/pages/demo.ts'
import { roleWords } from '#i18n/roles.ts'
import type { DemoChoice } from '#use-cases/people/list-demo-people.ts'

import { pageBody } from '../frame/page-body.ts'
import type { View } from '../frame/view.ts'
import { addressOf } from '../paths.ts'
import { PageHead } from '../parts/page-head.tsx'

/** The people of the example, each with a button to become that person. */
export const demoPage = ({ people, view }: { people: readonly DemoChoice[]; view: View }) => {
  const { language } = view
  const words = wordsIn(demoPageWords, language)
  return pageBody(
    { title: words.title },
    <>
      <PageHead title={words.title} lead={people.length > 0 ? words.lead : words.nobody} view={view} />
      <form method="post" action={addressOf('demo', language, {})} data-turbo="false">
        <ul class="demo-people">
          {people.map(({ id, name, roles, posts }) => (
            <li class="card">
              <h2>{name}</h2>
              <p>{roles.map(role => roleWords[role][language]).join(', ')}</p>
              <p class="note">{posts.map(title => say(title, language).text).join(', ')}</p>
              <button type="submit" name="person" value={id}>
                {words.become(name)}
              </button>
            </li>
          ))}
        </ul>
      </form>
    </>,
  )
}
