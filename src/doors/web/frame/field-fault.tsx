import { createContext, useContext } from 'hono/jsx'

import type { Language } from '#domain/language.ts'
import type { Refusal, RefusalCode } from '#domain/refusal.ts'
import { faultSentence } from '#i18n/refusals/faults.ts'
import { refusalSentence } from '#i18n/refusals/refusal-sentence.ts'

import type { PageBody } from './page-body.ts'

/** The sentences that refuse a form, by the names of its fields. */
type FormFaults = ReadonlyMap<string, string>

const FormFaultsContext = createContext<FormFaults>(new Map())

/** The faults of a field in the refused form, for display beside that field; else nothing. */
export const FieldFault = ({ name }: { name: string }) => {
  const sentence = useContext(FormFaultsContext).get(name)
  return sentence === undefined ? null : <p class="fault">{sentence}</p>
}

/** The page with each fault of a refused form beside its field, where the page has a `FieldFault` for it. */
export const withFieldFaults = (
  { content, ...facts }: PageBody,
  refusal: Refusal,
  language: Language,
): PageBody => ({
  ...facts,
  content: (
    <FormFaultsContext.Provider value={formFaults(refusal, language)}>{content}</FormFaultsContext.Provider>
  ),
})

const formFaults = (refusal: Refusal, language: Language): FormFaults => {
  const { code, values } = refusal
  if ('faults' in values)
    return new Map(
      values.faults.flatMap(fault => {
        const sentence = faultSentence(language, fault)
        // The texts of a record's form have their whole names there: `title.fr`.
        return [[nameOf(fault.field), sentence] as const, [fault.field, sentence] as const]
      }),
    )
  const field = 'codeField' in values ? values.codeField : fieldOfRefusal[code]
  return new Map(field === undefined ? [] : [[field, refusalSentence(language, refusal)]])
}

/** The field that a refusal is about, where it is always the same. */
const fieldOfRefusal: Partial<Record<RefusalCode, string>> = {
  dayUnknown: 'deadline',
  textEmptied: 'text',
  versionNameTaken: 'name',
  symbolUnknown: 'symbol',
  paperSymbolTaken: 'symbol',
  paperVersionUnknown: 'version',
  fileMissing: 'file',
  keyDayWrong: 'lastDay',
  keyBeyondRights: 'scope',
  erasureUnconfirmed: 'name',
  postNameTaken: 'code',
  holderSame: 'person',
  holderFollows: 'firstDay',
  standInHolds: 'person',
  daysReversed: 'lastDay',
  emailTaken: 'email',
  passwordKnown: 'password',
  passwordWrong: 'currentPassword',
  codeWrong: 'code',
}

/** The name of a field in its form: the last of its path that is not a number (`cover.actions.2`). */
const nameOf = (field: string): string =>
  field
    .split('.')
    .filter(part => !/^\d+$/.test(part))
    .at(-1) ?? ''
