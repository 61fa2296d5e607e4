import fc from 'fast-check'

import { type Language, languages } from '#domain/language.ts'
import { findParty, partyName } from '#domain/parties/parties.ts'
import { type LocalizedText, textIn, withWords } from '#domain/text.ts'
import { currencyCodes, decimalsOf } from '#domain/words/currencies.ts'
import { choiceKind } from '#fields/kinds/choice.ts'
import { choicesKind } from '#fields/kinds/choices.ts'
import { coordinatesKind } from '#fields/kinds/coordinates.ts'
import { countKind, yearKind } from '#fields/kinds/count.ts'
import { dayKind } from '#fields/kinds/day.ts'
import { decimalKind } from '#fields/kinds/decimal.ts'
import { emailKind } from '#fields/kinds/email.ts'
import type { FieldChoice, FieldKind, KindName, ReadContext, WriteContext } from '#fields/kinds/field-kind.ts'
import { fileReferenceKind } from '#fields/kinds/file-reference.ts'
import { instantKind } from '#fields/kinds/instant.ts'
import { linkKind } from '#fields/kinds/link.ts'
import { listKind } from '#fields/kinds/list.ts'
import { localizedLongTextKind, localizedTextKind } from '#fields/kinds/localized-text.ts'
import { longTextKind } from '#fields/kinds/long-text.ts'
import { mandatesKind } from '#fields/kinds/mandates.ts'
import { moneyKind } from '#fields/kinds/money.ts'
import { monthKind } from '#fields/kinds/month.ts'
import { percentKind } from '#fields/kinds/percent.ts'
import { partyKind, personKind, postKind, referenceKind } from '#fields/kinds/reference.ts'
import { spanKind } from '#fields/kinds/span.ts'
import { symbolKind } from '#fields/kinds/symbol.ts'
import { textKind } from '#fields/kinds/text.ts'
import { yesNoKind } from '#fields/kinds/yes-no.ts'
import { fieldFormats } from '#i18n/field-formats.ts'
import { in3 } from '#i18n/in-three.ts'

/** The day on which the exams of kinds read texts. */
export const examDay = '2030-06-01'

/** An instance of a kind, with values of its own and perhaps any number of made ones. */
export type KindSample = {
  label: string
  kind: FieldKind
  values: readonly unknown[]
  anyValue?: fc.Arbitrary<unknown>
}

/** The choices of the exams: one has ended, one does not begin before 2031. */
export const examChoices: readonly FieldChoice[] = [
  { code: 'webinar', title: in3('Webinar', 'Webinaire', 'Seminario web') },
  { code: 'headOfDelegation', title: in3('Head, delegation', 'Chef, délégation', 'Jefe, delegación') },
  { code: 'fax', title: in3('Fax', 'Télécopie', 'Fax'), lastDay: '2019-12-31' },
  { code: 'hologram', title: in3('Hologram', 'Hologramme', 'Holograma'), firstDay: '2031-01-01' },
]

/** What texts are read with: every name begins with "The", and two records are called "Twins". */
export const examReading = (language: Language, stored?: unknown): ReadContext => ({
  language,
  today: examDay,
  stored,
  find: (target, text) => {
    if (text === 'Twins') return 'several'
    const party = target === 'party' ? findParty(text) : undefined
    if (party) return { id: party.code }
    return text.startsWith('The ') ? { id: text.slice('The '.length) } : undefined
  },
})

/** What texts are written with, so that `examReading` reads them. */
export const examWriting = (language: Language): WriteContext => ({
  language,
  nameOf: (target, id) => (target === 'party' ? partyName(id, language) : `The ${id}`),
  formats: fieldFormats(language),
})

const decimalWith = (units: bigint, places: number): string => {
  const digits = String(units < 0n ? -units : units).padStart(places + 1, '0')
  const text = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`
  return units < 0n ? `-${text}` : text
}

const anyDay = fc
  .date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map(date => date.toISOString().slice(0, 10))

const anyDecimal = (least: bigint, most: bigint, places: number): fc.Arbitrary<string> =>
  fc
    .oneof(fc.bigInt({ min: least, max: most }), fc.bigInt({ min: 0n, max: 20_000n }))
    .map(units => decimalWith(units > most ? most : units < least ? least : units, places))

const anyMoney = fc
  .tuple(fc.constantFrom(...currencyCodes), fc.bigInt({ min: 0n, max: 10n ** 14n }))
  .map(([currency, units]) => ({ amount: decimalWith(units, decimalsOf(currency) ?? 0), currency }))

const anyWords = fc
  .array(fc.oneof(fc.constantFrom(' ', "'", '’', 'é', 'ñ', 'Œ', ';', '-'), fc.string({ unit: 'grapheme' })), {
    maxLength: 8,
  })
  .map(parts => parts.join('').replace(/\s+/g, ' ').normalize('NFC').trim().slice(0, 200))
  .filter(text => text !== '' && text.isWellFormed() && !text.includes('\0') && text === text.trim())

const anyLocalizedText = fc
  .tuple(
    fc.constantFrom(...languages),
    fc.dictionary(fc.constantFrom(...languages, 'ar'), anyWords),
    anyWords,
  )
  .map(([source, words, text]) =>
    Object.entries(words).reduce(
      (sum: LocalizedText, [language, phrase]) =>
        language === source ? sum : withWords(sum, language, phrase),
      textIn(source, text),
    ),
  )

const anySpan = fc.tuple(anyDay, anyDay).map(days => {
  const [first, last] = days.toSorted()
  return { first, last }
})

const byName: Record<KindName, Omit<KindSample, 'label'>> = {
  text: { kind: textKind(200), values: [], anyValue: anyWords },
  localizedText: { kind: localizedTextKind(300), values: [], anyValue: anyLocalizedText },
  longText: { kind: longTextKind(4000), values: [] },
  day: { kind: dayKind, values: [], anyValue: anyDay },
  month: { kind: monthKind, values: [], anyValue: anyDay.map(day => day.slice(0, 7)) },
  span: { kind: spanKind, values: [], anyValue: anySpan },
  instant: {
    kind: instantKind,
    values: [],
    anyValue: fc
      .date({ min: new Date('1000-01-02'), max: new Date('9999-12-30'), noInvalidDate: true })
      .map(date => date.toISOString()),
  },
  count: {
    kind: countKind({ least: -5, most: 100_000 }),
    values: [1234],
    anyValue: fc.integer({ min: -5, max: 100_000 }),
  },
  decimal: {
    kind: decimalKind({ places: 3, least: '-1000000', most: '999999999999' }),
    values: ['1.234', '1234.500', '0.010'],
    anyValue: anyDecimal(-(10n ** 9n), 10n ** 15n - 1000n, 3),
  },
  money: { kind: moneyKind(), values: [], anyValue: anyMoney },
  percent: { kind: percentKind, values: ['12.50', '33.33'], anyValue: anyDecimal(0n, 10_000n, 2) },
  choice: { kind: choiceKind(examChoices), values: [] },
  choices: { kind: choicesKind(examChoices), values: [] },
  yesNo: { kind: yesNoKind, values: [] },
  reference: { kind: referenceKind('trainings'), values: ['rec-1'] },
  references: { kind: listKind(referenceKind('trainings')), values: [['rec-1', 'rec; 2'], ['rec; 2']] },
  post: { kind: postKind, values: ['post-1'] },
  person: { kind: personKind, values: ['person-1'] },
  party: { kind: partyKind, values: [] },
  coordinates: {
    kind: coordinatesKind,
    values: [],
    anyValue: fc
      .tuple(fc.bigInt({ min: -900_000n, max: 900_000n }), fc.bigInt({ min: -1_800_000n, max: 1_800_000n }))
      .map(degrees =>
        degrees.map(units =>
          decimalWith(units, 4)
            .replace(/\.?0+$/, '')
            .replace(/^-0$/, '0'),
        ),
      )
      .map(([lat, lon]) => ({ lat, lon })),
  },
  file: { kind: fileReferenceKind, values: ['file-1'] },
  link: { kind: linkKind, values: [] },
  email: { kind: emailKind, values: [] },
  symbol: { kind: symbolKind, values: [] },
  mandates: { kind: mandatesKind, values: [] },
  list: { kind: listKind(linkKind), values: [] },
}

/** At least one instance of each kind. */
export const kindSamples: readonly KindSample[] = [
  ...Object.entries(byName).map(([label, sample]) => ({ label, ...sample })),
  { label: 'year', kind: yearKind, values: [2024] },
  { label: 'whole decimal', kind: decimalKind({ places: 0 }), values: [] },
  {
    label: 'money that may be owed',
    kind: moneyKind({ least: '-1000000' }),
    values: [{ amount: '-0.05', currency: 'CHF' }],
  },
  {
    label: 'long text in languages',
    kind: localizedLongTextKind(2000),
    values: [textIn('es', 'Uno\n\ndos')],
  },
  { label: 'list of texts', kind: listKind(textKind(50)), values: [['a; b'], ['a; b', 'c;'], ['d;']] },
  { label: 'list of Parties', kind: listKind(partyKind), values: [] },
  { label: 'list of symbols', kind: listKind(symbolKind), values: [] },
]

/** The values of a sample for an exam, made ones among them. */
export const sampleValues = ({ kind, values, anyValue }: KindSample): readonly unknown[] => [
  ...kind.examples.good,
  ...values,
  ...(anyValue ? fc.sample(anyValue, { numRuns: 40, seed: 20_301 }) : []),
]
