import { z } from 'zod'

import { compareDecimals } from '#domain/decimal.ts'
import { currencyCodes, decimalsOf } from '#domain/words/currencies.ts'
import { writeDecimal } from '#domain/words/decimal-words.ts'

import { columnBeside } from './column-beside.ts'
import {
  anyDecimalField,
  type DecimalLimits,
  faultOfDecimal,
  largestDecimal,
  placeExactly,
  readWithin,
} from './decimal.ts'
import type { FieldKind, PieceFault } from './field-kind.ts'

/** An amount as exact text, with the decimals of its currency: `1200.50` in `CHF`, `1200` in `JPY`. */
export type Money = { amount: string; currency: string }

/**
 * An amount in a currency, by default none below zero. Lists sort it by the amount, then by the currency; a
 * sum never mixes currencies.
 */
export const moneyKind = ({
  least = '0',
  most = largestDecimal,
}: Partial<MoneyLimits> = {}): FieldKind<Money> => ({
  name: 'money',
  columns: [
    {
      suffix: '_amount',
      type: 'numeric',
      check: column =>
        `${column} >= ${least} and ${column} <= ${most} and scale(${column}) <= ${mostDecimals}`,
    },
    {
      suffix: '_currency',
      type: 'text',
      check: column =>
        `(${column} is null) = (${columnBeside(column, '_amount')} is null) and ${column} ~ '^[A-Z]{3}$'`,
    },
  ],
  toCells: ({ amount, currency }) => [amount, currency],
  fromCells: ([amount, currency]) =>
    typeof amount === 'string' && typeof currency === 'string' ? { amount, currency } : undefined,
  pieces: [
    {
      suffix: '.amount',
      title: { en: 'Amount', fr: 'Montant', es: 'Importe' },
      widget: { as: 'number', decimals: 2 },
    },
    {
      suffix: '.currency',
      title: { en: 'Currency', fr: 'Monnaie', es: 'Moneda' },
      widget: { as: 'oneOf', choices: currencyChoices },
    },
  ],
  read: ([amountText = '', currencyText = ''], { language }) => {
    if (amountText.trim() === '' && currencyText.trim() === '') return { value: undefined }
    const currency = readCurrency(currencyText)
    const amount = readWithin(amountText, limitsIn(currency ?? '', { least, most }), language)
    const faults: PieceFault[] = []
    if (amountText.trim() === '') faults.push({ piece: '.amount', fault: 'missing' })
    else if ('fault' in amount) faults.push({ piece: '.amount', ...amount })
    if (currency === undefined)
      faults.push({
        piece: '.currency',
        fault: currencyText.trim() === '' ? 'missing' : 'notACurrency',
      })
    return 'fault' in amount || currency === undefined
      ? { faults }
      : { value: { amount: amount.value, currency } }
  },
  write: ({ amount, currency }, { language }) => [writeDecimal(amount, language), currency],
  say: ({ amount, currency }, { formats }) => formats.money(amount, currency),
  schema: moneyField({ least, most }),
  compare: (one, other) =>
    compareDecimals(one.amount, other.amount) ||
    (one.currency < other.currency ? -1 : Number(one.currency > other.currency)),
  codes: ({ amount }) => [amount],
  filter: 'range',
  order: 'column',
  references: () => [],
  examples: {
    good: [
      { amount: '1200.50', currency: 'CHF' },
      { amount: '1200.50', currency: 'EUR' },
      { amount: '999999999999.99', currency: 'USD' },
      { amount: '1200', currency: 'JPY' },
      { amount: '0.005', currency: 'TND' },
    ],
    bad: [
      { texts: ['1200.505', 'CHF'], fault: 'tooManyDecimals' },
      { texts: ['1200.5', 'JPY'], fault: 'notWhole' },
      { texts: ['1200', ''], fault: 'missing' },
      { texts: ['', 'CHF'], fault: 'missing' },
      { texts: ['1200', 'gold'], fault: 'notACurrency' },
      { texts: ['much', 'CHF'], fault: 'notANumber' },
      { texts: [`1${most}`, 'CHF'], fault: 'tooLarge' },
      { texts: [`-1${least.replace('-', '')}`, 'CHF'], fault: 'tooSmall' },
    ],
  },
})

/** The most decimals of any currency. */
const mostDecimals = 3

const currencyChoices = currencyCodes.map(code => ({ code, title: { en: code, fr: code, es: code } }))

const readCurrency = (text: string): string | undefined => {
  const code = text.trim().toUpperCase()
  return decimalsOf(code) === undefined ? undefined : code
}

type MoneyLimits = Omit<DecimalLimits, 'places'>

const limitsIn = (currency: string, limits: MoneyLimits): DecimalLimits => ({
  ...limits,
  places: decimalsOf(currency) ?? mostDecimals,
})

const moneyField = (limits: MoneyLimits): z.ZodType<Money> =>
  z
    .strictObject({ amount: anyDecimalField, currency: z.enum(currencyCodes) })
    .check(({ value, issues }) => {
      const fault = faultOfDecimal(value.amount, limitsIn(value.currency, limits))
      if (fault) issues.push({ code: 'custom', input: value, path: ['amount'], params: fault })
    })
    .overwrite(({ amount, currency }) => ({
      amount: placeExactly(amount, limitsIn(currency, limits).places) ?? amount,
      currency,
    }))
