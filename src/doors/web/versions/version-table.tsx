import type { Publication } from '#domain/plan/publication.ts'
import type { Plan } from '#domain/plan/plan.ts'
import type { PlanVersion } from '#domain/plan/version.ts'
import { sayPersonName } from '#i18n/person-names.ts'
import { formatInstant } from '#i18n/formats.ts'
import { type InOne, wordsIn } from '#i18n/in-three.ts'
import { publicationWords } from '#i18n/pages/publication.ts'
import type { versionPageWords } from '#i18n/pages/versions.ts'

import { compareAddress, versionFileAddress } from '../addresses/version-addresses.ts'
import { may } from '../frame/may.ts'
import type { View } from '../frame/view.ts'
import { PublicationCell } from '../publications/publication-cell.tsx'

/** The versions of a plan; `publications` is undefined for whoever reads only what is published. */
export type VersionTableProps = {
  plan: Plan
  versions: readonly PlanVersion[]
  publications: readonly Publication[] | undefined
  words: InOne<typeof versionPageWords>
  view: View
}

/** The versions as a list, with who named them and which are public for those who may know. */
export const VersionTable = ({ plan, versions, publications, words, view }: VersionTableProps) => (
  <table class="list versions">
    <caption class="unseen">{words.title}</caption>
    <thead>
      <tr>
        <th scope="col">{words.columns.name}</th>
        {publications && <th scope="col">{words.columns.by}</th>}
        <th scope="col">{words.columns.at}</th>
        {publications && <th scope="col">{wordsIn(publicationWords, view.language).column}</th>}
        <th scope="col">{words.columns.hash}</th>
        <th scope="col">{words.columns.do}</th>
      </tr>
    </thead>
    <tbody>
      {versions.map(version => (
        <VersionRow {...{ version, plan, versions, publications, words, view }} />
      ))}
    </tbody>
  </table>
)

const VersionRow = ({
  version,
  plan,
  versions,
  publications,
  words,
  view,
}: VersionTableProps & { version: PlanVersion }) => {
  const { id, name, why, createdBy, createdAt, sha256 } = version
  return (
    <tr>
      <th scope="row">
        {name}
        {why && <span class="note">{why}</span>}
      </th>
      {publications && <td data-label={words.columns.by}>{sayPersonName(view.language, createdBy)}</td>}
      <td data-label={words.columns.at}>
        <time datetime={createdAt.toISOString()}>{formatInstant(view.language, createdAt)}</time>
      </td>
      {publications && (
        <td data-label={wordsIn(publicationWords, view.language).column}>
          <PublicationCell
            slug={plan.slug}
            version={version}
            publications={publications}
            namedAction={words.namedAction}
            view={view}
          />
        </td>
      )}
      <td data-label={words.columns.hash}>
        <code title={sha256}>{sha256.slice(0, 12)}…</code>
      </td>
      <td>
        <CompareLink {...{ version, plan, versions, publications, words, view }} />
        {may(view, 'export', 'version') && (
          <a
            href={versionFileAddress(view.language, plan.slug, id)}
            aria-label={words.namedAction(words.download, name)}
            data-turbo="false"
            download
          >
            {words.download}
          </a>
        )}
      </td>
    </tr>
  )
}

/** The link to what changed since a version: to the present, or for the public to the newest version. */
const CompareLink = ({
  version: { id, name },
  plan,
  versions,
  publications,
  words,
  view,
}: VersionTableProps & { version: PlanVersion }) => {
  const newest = versions[0]?.id
  if (!publications && id === newest) return null
  const label = publications ? words.withPresent : words.compare
  const to = publications ? undefined : newest
  return (
    <>
      <a
        href={compareAddress(view.language, plan.slug, { from: id, ...(to !== undefined && { to }) })}
        aria-label={words.namedAction(label, name)}
      >
        {label}
      </a>{' '}
    </>
  )
}
