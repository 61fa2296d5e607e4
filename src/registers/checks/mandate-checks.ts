import type { InstrumentKind } from '#domain/words/mandate.ts'
import type { RegisterCheck } from '#fields/records/register.ts'
import { in3 } from '#i18n/in-three.ts'

import { valueText } from './value-text.ts'

/** Refuses what is replaced and does not say by what. */
export const replacedBySomething: RegisterCheck = {
  field: 'replacedBy',
  find: ({ values, states }) =>
    states.at(-1)?.state === 'replaced' && values['replacedBy'] === undefined ? {} : undefined,
  sentence: in3(
    () => 'Say which instrument takes its place.',
    () => 'Indiquez quel instrument le remplace.',
    () => 'Indique qué instrumento lo sustituye.',
  ),
}

/** How the symbols of a kind are written, with one of them. */
const usualSymbols: Readonly<Record<InstrumentKind, { pattern: RegExp; example: string }>> = {
  article: { pattern: /^\d{1,2}(\.\d{1,2})*(\.[a-z])?$/, example: '8.2.a' },
  rules: { pattern: /^[A-Z]{2,6}$/, example: 'COP' },
  resolution: { pattern: /^([IVXLC]+|\d{1,2})\.\d{1,3}$/, example: 'XIV.8' },
  recommendation: { pattern: /^\d{1,2}\.\d{1,3}$/, example: '6.17' },
  decision: { pattern: /^([A-Z]{1,6}\d{0,3}-\d{1,3}|([IVXLC]+|\d{1,3})\/\d{1,3})$/, example: 'SC62-25' },
  document: { pattern: /^[A-Z]{2,6}\d{1,3} (Inf\.)?Doc\.\d/, example: 'SC63 Doc.14' },
}

/** Warns of a symbol that citations in a plan would not match. */
export const symbolAsUsual: RegisterCheck = {
  field: 'symbol',
  isWarning: true,
  find: ({ values }) => {
    const usual = new Map(Object.entries(usualSymbols)).get(valueText(values, 'kind'))
    const symbol = valueText(values, 'symbol')
    return !usual || usual.pattern.test(symbol) ? undefined : { symbol, example: usual.example }
  },
  sentence: in3(
    ({ symbol, example }) =>
      `“${symbol}” is not how such symbols are written: ${example}. No citation in a plan will match it.`,
    ({ symbol, example }) =>
      `«\u00a0${symbol}\u00a0» ne s’écrit pas comme les autres cotes\u00a0: ${example}. Aucune citation d’un plan n’y correspondra.`,
    ({ symbol, example }) =>
      `«${symbol}» no se escribe como las demás signaturas: ${example}. Ninguna cita de un plan coincidirá.`,
  ),
}
