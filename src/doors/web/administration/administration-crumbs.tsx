import { wordsIn } from '#i18n/in-three.ts'
import { administrationPageWords } from '#i18n/pages/administration.ts'

import type { View } from '../frame/view.ts'
import { addressOf } from '../paths.ts'

type CrumbsProps = { path?: readonly { name: string; href: string }[]; view: View }

/** The breadcrumbs of a page of the administration: its index, and the pages between. */
export const AdministrationCrumbs = ({ path = [], view: { language } }: CrumbsProps) => {
  const { title } = wordsIn(administrationPageWords, language)
  return (
    <nav class="crumbs" aria-label={title}>
      <ol>
        {[{ name: title, href: addressOf('administration', language, {}) }, ...path].map(({ name, href }) => (
          <li>
            <a href={href}>{name}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
