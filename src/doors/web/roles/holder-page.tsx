import type { RoleName } from '#domain/rights/roles.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { rolesPageWords } from '#i18n/pages/roles.ts'
import { roleWords } from '#i18n/roles.ts'
import type { PersonPreview } from '#use-cases/rights/preview-roles.ts'

import { AdministrationCrumbs } from '../administration/administration-crumbs.tsx'
import { FieldFault } from '../frame/field-fault.tsx'
import { Notice } from '../frame/notice.tsx'
import { pageBody } from '../frame/page-body.ts'
import type { View } from '../frame/view.ts'
import { addressOf } from '../paths.ts'
import { RolesPreview } from './roles-preview.tsx'

/** The roles that somebody chose in the form, and the functions of a head of function. */
export type RolesDraft = { roles: readonly string[]; sections: readonly string[]; seen: string }

type HolderProps = {
  id: string
  name: string
  draft: RolesDraft
  givenRoles: readonly RoleName[]
  /** The functions of the newest plan. */
  functions: readonly { number: string; title: string }[]
  /** What people would gain and lose; absent before it is asked for. */
  preview?: readonly PersonPreview[] | undefined
  notice?: { tone: 'good' | 'bad' | 'plain'; sentence: string } | undefined
  view: View
}

/** The page that gives roles to a post or a person. What people gain and lose is shown before it can be saved. */
export const holderPage = (props: HolderProps) => {
  const { id, name, preview, notice, view } = props
  const { language } = view
  const words = wordsIn(rolesPageWords, language)
  return pageBody(
    { title: words.of(name) },
    <>
      <AdministrationCrumbs
        path={[{ name: words.title, href: addressOf('roles', language, {}) }]}
        view={view}
      />
      <header class="head">
        <h1>{words.of(name)}</h1>
        <p class="under">{words.lead}</p>
      </header>
      {notice && (
        <Notice tone={notice.tone}>
          <p>{notice.sentence}</p>
        </Notice>
      )}
      <form
        class="role-form"
        method="post"
        action={addressOf('roleHolder', language, { id })}
        autocomplete="off"
        data-warn="changed"
      >
        <Choices {...props} />
        {preview && <RolesPreview people={preview} view={view} />}
        <p class="actions">
          <button type="submit" name="do" value="preview" class={preview ? undefined : 'first'}>
            {words.preview}
          </button>
          {preview && (
            <button type="submit" name="do" value="save" class="first">
              {words.save}
            </button>
          )}
        </p>
      </form>
    </>,
  )
}

const Choices = ({ draft, givenRoles, functions, view: { language } }: HolderProps) => {
  const words = wordsIn(rolesPageWords, language)
  const known = functions.map(({ number }) => number)
  const others = draft.sections.filter(number => !known.includes(number))
  return (
    <>
      <input type="hidden" name="seen" value={draft.seen} />
      <fieldset class="field">
        <legend>{words.roles}</legend>
        {givenRoles.map(role => (
          <Check
            name="roles"
            value={role}
            label={roleWords[role][language]}
            isChecked={draft.roles.includes(role)}
          />
        ))}
        <FieldFault name="role" />
      </fieldset>
      <fieldset class="field">
        <legend>{words.functions}</legend>
        {functions.length + others.length === 0 && <p class="note">{words.noFunctions}</p>}
        {[...functions, ...others.map(number => ({ number, title: '' }))].map(({ number, title }) => (
          <Check
            name="sections"
            value={number}
            label={`${number} ${title}`.trim()}
            isChecked={draft.sections.includes(number)}
          />
        ))}
        <FieldFault name="sections" />
      </fieldset>
    </>
  )
}

type CheckProps = { name: string; value: string; label: string; isChecked: boolean }

const Check = ({ name, value, label, isChecked }: CheckProps) => (
  <label class="check">
    <input type="checkbox" name={name} value={value} checked={isChecked} /> {label}
  </label>
)
