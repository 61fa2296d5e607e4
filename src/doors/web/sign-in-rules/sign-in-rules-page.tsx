import type { SignInRules } from '#domain/rights/sign-in-rules.ts'
import type { Refusal } from '#domain/refusal.ts'
import { roleNames } from '#domain/rights/roles.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { signInRulesPageWords } from '#i18n/pages/sign-in-rules.ts'
import { roleWords } from '#i18n/roles.ts'

import { FieldFault } from '../frame/field-fault.tsx'
import { pageBody } from '../frame/page-body.ts'
import type { View } from '../frame/view.ts'
import { addressOf } from '../paths.ts'
import { CheckBox } from '../parts/check-box.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { administrationPlaces } from '../parts/page-places.ts'

/** The rules as a form has them: groups with roles that may be absent. */
export type RulesDraft = {
  version: string
  secondFactorRoles: readonly string[]
  groupRoles: readonly { group: string; role: string }[]
}

type RulesPageProps = {
  rules: RulesDraft
  view: View
  hasProvider: boolean
  isSaved?: boolean
  refusal?: Refusal
}

/** The rows of the form for more groups than there are. */
const emptyRows = 3

/** The roles that somebody can have who signs in. */
const signedInRoles = roleNames.filter(role => role !== 'publicReader')

/** The page where an administrator decides about signing in. */
export const signInRulesPage = ({ rules, view, hasProvider, isSaved, refusal }: RulesPageProps) => {
  const { language } = view
  const words = wordsIn(signInRulesPageWords, language)
  return pageBody(
    { title: words.title },
    <>
      <PageHead
        title={words.title}
        path={administrationPlaces(view)}
        view={view}
        refusal={refusal}
        notice={isSaved && { tone: 'good', sentence: words.saved }}
      />
      <form method="post" action={addressOf('signInRules', language, {})} autocomplete="off" data-warn>
        <input type="hidden" name="version" value={rules.version} />
        <div class="account-parts">
          <fieldset class="card plain-fieldset">
            <legend>
              <h2>{words.factorTitle}</h2>
            </legend>
            <p>{words.factorLead}</p>
            {signedInRoles.map(role => (
              <CheckBox
                name="secondFactorRoles"
                value={role}
                label={roleWords[role][language]}
                isChecked={rules.secondFactorRoles.includes(role)}
              />
            ))}
            <FieldFault name="secondFactorRoles" />
          </fieldset>
          <section class="card">
            <h2>{words.groupsTitle}</h2>
            <p>{words.groupsLead}</p>
            {!hasProvider && <p class="quiet">{words.noProvider}</p>}
            <GroupRows rules={rules} view={view} />
          </section>
        </div>
        <p class="form-end">
          <button type="submit" class="first">
            {words.save}
          </button>
        </p>
      </form>
    </>,
  )
}

/** The rules as the form shows them. */
export const draftOf = ({ version, ...rules }: SignInRules): RulesDraft => ({
  ...rules,
  groupRoles: [...rules.groupRoles, ...Array.from({ length: emptyRows }, () => ({ group: '', role: '' }))],
  version: String(version),
})

const GroupRows = ({ rules: { groupRoles }, view }: { rules: RulesDraft; view: View }) => {
  const { language } = view
  const words = wordsIn(signInRulesPageWords, language)
  return (
    <table class="group-roles">
      <thead>
        <tr>
          <th scope="col">{words.group}</th>
          <th scope="col">{words.role}</th>
        </tr>
      </thead>
      <tbody>
        {groupRoles.map(({ group, role }) => (
          <tr>
            <td>
              <input name="group" value={group} maxlength={200} aria-label={words.group} />
              {`${group}${role}` !== '' && <FieldFault name="group" />}
            </td>
            <td>
              <select name="role" aria-label={words.role}>
                <option value="">{words.noRole}</option>
                {signedInRoles.map(each => (
                  <option value={each} selected={each === role}>
                    {roleWords[each][language]}
                  </option>
                ))}
              </select>
              {`${group}${role}` !== '' && <FieldFault name="role" />}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
