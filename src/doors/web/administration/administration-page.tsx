import { wordsIn } from '#i18n/in-three.ts'
import { administrationPageWords } from '#i18n/pages/administration.ts'

import { pageBody } from '../frame/page-body.ts'
import type { View } from '../frame/view.ts'
import { addressOf } from '../paths.ts'
import type { AdministrationEntry } from '../frame/administration-entries.ts'

type AdministrationProps = { entries: readonly AdministrationEntry[]; view: View }

/** The index of the pages of the administration that the reader may open. */
export const administrationPage = ({ entries, view: { language } }: AdministrationProps) => {
  const words = wordsIn(administrationPageWords, language)
  return pageBody(
    { title: words.title },
    <>
      <header class="head">
        <h1>{words.title}</h1>
        <p class="under">{words.lead}</p>
      </header>
      <ul class="entries">
        {entries.map(({ page, title, about }) => (
          <li class="card">
            <h2>
              <a href={addressOf(page, language, {})}>{title[language]}</a>
            </h2>
            <p>{about[language]}</p>
          </li>
        ))}
      </ul>
    </>,
  )
}
