import { rightsMatrix } from '#domain/rights/rights-matrix.ts'
import { roleMerge, type RoleName, roleNames } from '#domain/rights/roles.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { rightsPageWords } from '#i18n/pages/rights.ts'
import { sayPersonName } from '#i18n/person-names.ts'
import { roleWords } from '#i18n/roles.ts'
import { rightsRules } from '#registers/rights-rules.ts'
import type { PersonRights } from '#use-cases/rights/show-rights.ts'

import { rightsFileAddress } from '../addresses/table-addresses.ts'
import { pageBody } from '../frame/page-body.ts'
import type { View } from '../frame/view.ts'
import { Download } from '../parts/download.tsx'
import { addressOf } from '../paths.ts'
import { PageHead } from '../parts/page-head.tsx'
import { administrationPlaces } from '../parts/page-places.ts'
import { RightsTable } from './rights-table.tsx'

type RightsProps = {
  people: readonly { id: string; name: string }[]
  role: RoleName | undefined
  chosen?: PersonRights | undefined
  view: View
}

/** The page "Who may do what": each right that some role has, for all roles, for one, or for one person. */
export const rightsPage = (props: RightsProps) => {
  const { role, chosen, view } = props
  const { language } = view
  const words = wordsIn(rightsPageWords, language)
  const personRoles = chosen?.roles.map(({ role: each }) => each)
  const roles = role ? [role] : personRoles ? roleNames.filter(each => personRoles.includes(each)) : roleNames
  const rows = rightsMatrix(rightsRules).filter(({ reaches }) => roles.some(each => reaches[each].length > 0))
  return pageBody(
    { title: words.title, wide: true },
    <>
      <PageHead title={words.title} lead={words.lead} path={administrationPlaces(view)} view={view}>
        <p class="note">
          {[
            words.merge.rights[roleMerge.rights],
            words.merge.secondFactor[roleMerge.secondFactor],
            words.hidden,
          ].join(' ')}
        </p>
      </PageHead>
      <Filters {...props} />
      {rows.length === 0 ? (
        <p class="empty">{words.withoutRole(sayPersonName(language, chosen?.name ?? ''))}</p>
      ) : (
        <RightsTable rows={rows} roles={roles} chosen={role ? undefined : chosen} view={view} />
      )}
      <p class="tools">
        <Download
          address={file => rightsFileAddress(language, file, role)}
          kind="post"
          verb="read"
          view={view}
        />
      </p>
    </>,
  )
}

const Filters = ({ people, role, chosen, view: { language } }: RightsProps) => {
  const words = wordsIn(rightsPageWords, language)
  return (
    <form
      class="filters"
      action={addressOf('rights', language, {})}
      aria-label={words.filter}
      autocomplete="off"
      data-submit-on-change
    >
      <select name="role" aria-label={words.role} class={role ? 'chosen' : undefined}>
        <option value="">{words.allRoles}</option>
        {roleNames.map(each => (
          <option value={each} selected={each === role}>
            {roleWords[each][language]}
          </option>
        ))}
      </select>
      {people.length > 0 && (
        <select name="person" aria-label={words.person} class={chosen ? 'chosen' : undefined}>
          <option value="">{words.choose}</option>
          {people.map(({ id, name }) => (
            <option value={id} selected={id === chosen?.id}>
              {sayPersonName(language, name)}
            </option>
          ))}
        </select>
      )}
      <button type="submit" class="plain">
        {words.show}
      </button>
    </form>
  )
}
