import { wordsIn } from '#i18n/in-three.ts'
import { lookPageWords } from '#i18n/pages/look.ts'

import { pageBody } from '../frame/page-body.ts'
import type { View } from '../frame/view.ts'
import { addressOf } from '../paths.ts'
import { administrationPlaces } from '../parts/page-places.ts'
import { PageHead } from '../parts/page-head.tsx'

type LookProps = { people: readonly { id: string; name: string }[]; view: View }

/** The people as whom an administrator can look, each with its button. */
export const lookPage = ({ people, view }: LookProps) => {
  const { language } = view
  const words = wordsIn(lookPageWords, language)
  return pageBody(
    { title: words.title },
    <>
      <PageHead
        title={words.title}
        lead={people.length > 0 ? words.lead : words.nobody}
        path={administrationPlaces(view)}
        view={view}
      />
      <form method="post" action={addressOf('look', language, {})} data-turbo="false">
        <ul class="looks">
          {people.map(({ id, name }) => (
            <li>
              <button type="submit" name="person" value={id}>
                {words.look(name)}
              </button>
            </li>
          ))}
        </ul>
      </form>
    </>,
  )
}
