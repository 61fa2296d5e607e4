import type { StaffMember } from '#domain/people/staff-member.ts'
import { isLanguage } from '#domain/language.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { accountPageWords } from '#i18n/pages/account.ts'

import { FieldFault } from '../frame/field-fault.tsx'
import type { View } from '../frame/view.ts'
import { LanguageField } from '../parts/language-field.tsx'
import { TextField } from '../parts/text-field.tsx'
import { addressOf } from '../paths.ts'

/** What the form about oneself sent. */
export type AboutMe = { name?: string; language?: string; zone?: string; version?: string }

type AboutMeProps = { member: StaffMember; draft: AboutMe | undefined; view: View }

const zones = Intl.supportedValuesOf('timeZone')

/** The form for one's own name, language and time zone. */
export const AboutMeForm = ({ member, draft, view }: AboutMeProps) => {
  const { me } = wordsIn(accountPageWords, view.language)
  const language = draft?.language ?? member.language ?? view.language
  const chosenZone = draft?.zone ?? member.zone ?? ''
  return (
    <form
      class="card"
      method="post"
      action={addressOf('account', view.language, {})}
      autocomplete="off"
      data-warn
    >
      <h2>{me.title}</h2>
      <input type="hidden" name="version" value={draft?.version ?? String(member.version)} />
      <TextField
        within="me"
        name="name"
        label={me.name}
        autocomplete="name"
        value={draft?.name ?? member.name}
      />
      <LanguageField
        within="me"
        label={me.language}
        chosen={isLanguage(language) ? language : view.language}
      />
      <div class="field">
        <label for="me-zone">{me.zone}</label>
        <select id="me-zone" name="zone">
          <option value="">{me.ownZone}</option>
          {zones.map(zone => (
            <option value={zone} selected={zone === chosenZone}>
              {zone.replaceAll('_', ' ')}
            </option>
          ))}
        </select>
        <FieldFault name="zone" />
      </div>
      <p class="form-end">
        <button type="submit">{me.save}</button>
      </p>
    </form>
  )
}
