import { createContext, useContext } from 'hono/jsx'

import type { Language } from '#domain/language.ts'
import type { Fault, Refusal } from '#domain/refusal.ts'
import { faultSentence } from '#i18n/refusals/faults.ts'

import type { PageBody } from './page-body.ts'

type FormFaults = { language: Language; faults: readonly Fault[] }

const FormFaultsContext = createContext<FormFaults>({ language: 'en', faults: [] })

/** The faults of a field in the refused form, for display beside that field; else nothing. */
export const FieldFault = ({ name }: { name: string }) => {
  const { language, faults } = useContext(FormFaultsContext)
  const fault = faults.find(({ field }) => nameOf(field) === name)
  return fault ? <p class="fault">{faultSentence(language, fault)}</p> : null
}

/** The page with each fault of a refused form beside its field, where the page has a `FieldFault` for it. */
export const withFieldFaults = (
  { content, ...facts }: PageBody,
  { values }: Refusal,
  language: Language,
): PageBody => {
  const faults = 'faults' in values ? values.faults : []
  return {
    ...facts,
    content: <FormFaultsContext.Provider value={{ language, faults }}>{content}</FormFaultsContext.Provider>,
  }
}

/** The name of a field in its form: the last part of its path that is not a number (`cover.actions.2`). */
const nameOf = (field: string): string | undefined =>
  field
    .split('.')
    .filter(part => !/^\d+$/.test(part))
    .at(-1)
