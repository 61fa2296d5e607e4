import { paperFormats } from '#domain/papers/issued-paper.ts'
import { languages } from '#domain/language.ts'
import { say, type LocalizedText } from '#domain/text.ts'
import type { PlanVersion } from '#domain/plan/version.ts'
import { formatLanguageName } from '#i18n/formats.ts'
import type { InOne } from '#i18n/in-three.ts'
import type { paperPageWords } from '#i18n/pages/papers.ts'
import { FieldFault } from '../frame/field-fault.tsx'
import type { View } from '../frame/view.ts'
import { papersAddress } from '../addresses/paper-addresses.ts'

/** The names of the form's fields. */
export const orderFields = [
  'report',
  'version',
  'since',
  'language',
  'format',
  'symbol',
  'meeting',
  'agendaItem',
] as const

/** An order for a new paper, as the person entered it. */
export type PaperOrder = Readonly<Record<(typeof orderFields)[number], string>>

type MakeProps = {
  plan: { slug: string }
  versions: readonly PlanVersion[]
  reports: readonly { name: string; title: LocalizedText }[]
  words: InOne<typeof paperPageWords>
  view: View
  draft: PaperOrder | undefined
}

/** The form that orders a paper. */
export const MakeForm = ({ plan, versions, reports, words, view, draft }: MakeProps) => {
  const choices = {
    report: reports.map(({ name, title }) => ({ value: name, name: say(title, view.language).text })),
    version: versions.map(({ id, name }) => ({ value: id, name })),
    since: [{ value: '', name: words.sinceBefore }, ...versions.map(({ id, name }) => ({ value: id, name }))],
    language: languages.map(language => ({
      value: language,
      name: formatLanguageName(view.language, language),
    })),
    format: paperFormats.map(format => ({ value: format, name: words.formats[format] })),
  }
  const values = draft ?? {
    report: '',
    version: '',
    since: '',
    language: view.language,
    format: '',
    symbol: '',
    meeting: '',
    agendaItem: '',
  }
  return (
    <form
      class="card paper-form"
      method="post"
      action={papersAddress(view.language, plan.slug)}
      aria-labelledby="make"
      autocomplete="off"
      data-warn="changed"
    >
      <h2 id="make">{words.make}</h2>
      {chosenNames.map(name => (
        <div class="field">
          <label for={name}>{words[name]}</label>
          <select id={name} name={name}>
            {choices[name].map(choice => (
              <option value={choice.value} selected={choice.value === values[name]}>
                {choice.name}
              </option>
            ))}
          </select>
          <FieldFault name={name} />
        </div>
      ))}
      {writtenNames.map(name => (
        <div class="field">
          <label for={name}>{words[name]}</label>
          <input
            id={name}
            name={name}
            value={values[name]}
            maxlength={200}
            aria-describedby={`${name}-hint`}
          />
          <small id={`${name}-hint`}>{words[`${name}Hint`]}</small>
          <FieldFault name={name} />
        </div>
      ))}
      <p>
        <button type="submit" class="first">
          {words.send}
        </button>
      </p>
    </form>
  )
}

const chosenNames = ['report', 'version', 'since', 'language', 'format'] as const
const writtenNames = ['symbol', 'meeting', 'agendaItem'] as const
