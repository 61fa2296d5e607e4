import type { RoleName } from '#domain/rights/roles.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { rolesPageWords } from '#i18n/pages/roles.ts'
import { roleWords } from '#i18n/roles.ts'
import type { PersonPreview } from '#use-cases/rights/preview-roles.ts'

import { FieldFault } from '../frame/field-fault.tsx'
import { pageBody } from '../frame/page-body.ts'
import type { View } from '../frame/view.ts'
import { addressOf } from '../paths.ts'
import { administrationPlaces } from '../parts/page-places.ts'
import { CheckBox } from '../parts/check-box.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { RolesPreview } from './roles-preview.tsx'

/** The roles that somebody chose, and the functions of a head of function. */
export type ChosenRoles = { roles: readonly string[]; sections: readonly string[] }

type HolderProps = {
  id: string
  name: string
  choice: ChosenRoles
  /** The state of the roles that the page shows. */
  seen: string
  givenRoles: readonly RoleName[]
  /** The functions of the newest plan. */
  functions: readonly { number: string; title: string }[]
  /** What people would gain and lose; absent before it is asked for. */
  preview?: readonly PersonPreview[] | undefined
  notice?: { tone: 'good' | 'bad' | 'plain'; sentence: string } | undefined
  view: View
}

/**
 * The page that gives roles to a post or a person. What people gain and lose is shown before it can be saved.
 */
export const holderPage = (props: HolderProps) => {
  const { id, name, preview, notice, view } = props
  const { language } = view
  const words = wordsIn(rolesPageWords, language)
  return pageBody(
    { title: words.of(name) },
    <>
      <PageHead
        title={words.of(name)}
        lead={words.lead}
        path={administrationPlaces(view, { name: words.title, href: addressOf('roles', language, {}) })}
        view={view}
        notice={notice}
      />
      <form class="role-form" action={addressOf('roleHolder', language, { id })} autocomplete="off">
        <Choices {...props} />
        <p class="actions">
          <button type="submit" name="preview" value="on" class={preview ? undefined : 'first'}>
            {words.preview}
          </button>
        </p>
      </form>
      {preview && <SaveForm {...props} preview={preview} />}
    </>,
  )
}

/** What would change, and the form that saves it; there is no other form that does. */
const SaveForm = ({
  id,
  choice,
  seen,
  preview,
  view,
}: HolderProps & { preview: readonly PersonPreview[] }) => (
  <form class="card role-preview" method="post" action={addressOf('roleHolder', view.language, { id })}>
    <input type="hidden" name="seen" value={seen} />
    {choice.roles.map(role => (
      <input type="hidden" name="roles" value={role} />
    ))}
    {choice.sections.map(number => (
      <input type="hidden" name="sections" value={number} />
    ))}
    <RolesPreview people={preview} view={view} />
    <p class="actions">
      <button type="submit" class="first">
        {wordsIn(rolesPageWords, view.language).save}
      </button>
    </p>
  </form>
)

const Choices = ({ choice, givenRoles, functions, view: { language } }: HolderProps) => {
  const words = wordsIn(rolesPageWords, language)
  const known = functions.map(({ number }) => number)
  const others = choice.sections.filter(number => !known.includes(number))
  return (
    <>
      <fieldset class="field">
        <legend>{words.roles}</legend>
        {givenRoles.map(role => (
          <CheckBox
            name="roles"
            value={role}
            label={roleWords[role][language]}
            isChecked={choice.roles.includes(role)}
          />
        ))}
        <FieldFault name="role" />
      </fieldset>
      <fieldset class="field">
        <legend>{words.functions}</legend>
        {functions.length + others.length === 0 && <p class="note">{words.noFunctions}</p>}
        {[...functions, ...others.map(number => ({ number, title: '' }))].map(({ number, title }) => (
          <CheckBox
            name="sections"
            value={number}
            label={`${number} ${title}`.trim()}
            isChecked={choice.sections.includes(number)}
          />
        ))}
        <FieldFault name="sections" />
      </fieldset>
    </>
  )
}
