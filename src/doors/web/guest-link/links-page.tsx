import { formatInstant } from '#i18n/formats.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { linkPurposeNames, linksPageWords, linkStateNames } from '#i18n/pages/links.ts'
import { sayPersonName } from '#i18n/person-names.ts'
import type { GuestLinkFacts } from '#use-cases/people/show-guest-links.ts'

import { pageBody } from '../frame/page-body.ts'
import type { View } from '../frame/view.ts'
import { PageHead } from '../parts/page-head.tsx'
import { administrationPlaces } from '../parts/page-places.ts'
import { addressOf } from '../paths.ts'

type LinksProps = { links: readonly GuestLinkFacts[]; view: View; hasEnded: boolean }

/** The guest links: what each is for, who made it, what became of it, and the button that ends it. */
export const linksPage = ({ links, view, hasEnded }: LinksProps) => {
  const words = wordsIn(linksPageWords, view.language)
  return pageBody(
    { title: words.title },
    <>
      <PageHead
        title={words.title}
        lead={words.lead}
        path={administrationPlaces(view)}
        view={view}
        notice={hasEnded && { tone: 'good', sentence: words.ended }}
      />
      {links.length === 0 ? <p class="empty">{words.none}</p> : <LinkTable links={links} view={view} />}
    </>,
  )
}

const LinkTable = ({ links, view }: Pick<LinksProps, 'links' | 'view'>) => {
  const { columns, title } = wordsIn(linksPageWords, view.language)
  return (
    <table class="list keys">
      <caption class="unseen">{title}</caption>
      <thead>
        <tr>
          {Object.values(columns).map(name => (
            <th scope="col">{name}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {links.map(link => (
          <LinkRow link={link} view={view} />
        ))}
      </tbody>
    </table>
  )
}

const LinkRow = ({ link, view: { language } }: { link: GuestLinkFacts; view: View }) => {
  const words = wordsIn(linksPageWords, language)
  const { id, state, forWhom, madeAt, madeBy, expiresAt, endedAt, endedBy } = link
  const purpose = linkPurposeNames[link.purpose][language]
  const owner = forWhom === undefined ? words.anybody : sayPersonName(language, forWhom)
  return (
    <tr>
      <th scope="row">{purpose}</th>
      <td data-label={words.columns.forWhom}>{owner}</td>
      <td data-label={words.columns.made}>
        {formatInstant(language, madeAt)}
        <div class="note">{sayPersonName(language, madeBy)}</div>
      </td>
      <td data-label={words.columns.until}>{formatInstant(language, expiresAt)}</td>
      <td data-label={words.columns.state}>
        <span class={`state ${stateShapes[state]}`}>{linkStateNames[state][language]}</span>
        {state === 'ended' && endedAt && endedBy !== undefined && (
          <div class="note">
            {words.byAt(sayPersonName(language, endedBy), formatInstant(language, endedAt))}
          </div>
        )}
        {state === 'open' && (
          <form method="post" action={addressOf('linkEnd', language, {})} class="key-end">
            <button type="submit" name="id" value={id} aria-label={words.endNamed(purpose, owner)}>
              {words.end}
            </button>
          </form>
        )}
      </td>
    </tr>
  )
}

/** The status shapes of the plan that stand for the states of a link. */
const stateShapes = { open: 'onTrack', used: 'completed', ended: 'dropped', expired: 'completed' } as const
