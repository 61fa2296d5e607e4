import type { Plan } from '#domain/plan/plan.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { welcomeWords } from '#i18n/pages/welcome.ts'

import { jsonAddress, mandatesAddress, planAddress } from '../addresses/addresses.ts'
import { papersAddress } from '../addresses/paper-addresses.ts'
import { planFileAddress, tableAddress } from '../addresses/table-addresses.ts'
import { versionsAddress } from '../addresses/version-addresses.ts'
import type { View } from '../frame/view.ts'
import { Download } from '../parts/download.tsx'

/** The ways from the first page into what is published of a plan. */
export const EntryLinks = ({ plan: { slug }, view }: { plan: Plan; view: View }) => {
  const { language } = view
  const words = wordsIn(welcomeWords, language)
  const links = [
    { name: words.wholePlan, note: words.wholePlanNote, href: planAddress(language, slug) },
    { name: words.mandates, note: words.mandatesNote, href: mandatesAddress(language) },
    { name: words.papers, note: words.papersNote, href: papersAddress(language, slug) },
    { name: words.versions, note: words.versionsNote, href: versionsAddress(language, slug) },
  ]
  return (
    <nav class="ways-in" aria-label={words.links}>
      <ul>
        {links.map(({ name, note, href }) => (
          <li class="card">
            <a href={href}>{name}</a>
            <small>{note}</small>
          </li>
        ))}
      </ul>
      <p class="tools">
        <Download
          label={words.planFile}
          address={file => planFileAddress(language, slug, file, {})}
          more={[{ name: 'JSON', href: jsonAddress(language, slug) }]}
          view={view}
        />
        <Download
          label={words.figuresFile}
          address={file => tableAddress(language, slug, 'standing', file)}
          view={view}
        />
      </p>
    </nav>
  )
}
