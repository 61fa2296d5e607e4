import { type Language, languages } from '#domain/language.ts'
import { formatLanguageName } from '#i18n/formats.ts'

import { FieldFault } from '../frame/field-fault.tsx'

type LanguageFieldProps = { label: string; chosen: Language; within: string }

/** A choice of the languages of Jacana, each by its own name. */
export const LanguageField = ({ label, chosen, within }: LanguageFieldProps) => (
  <div class="field">
    <label for={`${within}-language`}>{label}</label>
    <select id={`${within}-language`} name="language">
      {languages.map(language => (
        <option value={language} lang={language} selected={language === chosen}>
          {formatLanguageName(language, language)}
        </option>
      ))}
    </select>
    <FieldFault name="language" />
  </div>
)
