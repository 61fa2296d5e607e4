import { isTimeStep } from '#domain/timespans.ts'
import { sayRegion } from '#domain/words/region-names.ts'
import { titleOfChoice } from '#fields/kinds/choice.ts'
import type { WriteContext } from '#fields/kinds/field-kind.ts'
import type { Measure } from '#fields/records/measure.ts'
import { measuredFields, regionParty } from '#fields/records/measured-items.ts'
import type { Register } from '#fields/records/register.ts'
import { formatMonth } from '#i18n/field-formats.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { measureWords } from '#i18n/pages/measures.ts'

/** The name of a breakdown for people: the label of its field. */
export const sayBreakdown = (
  register: Register,
  measure: Measure,
  name: string,
  writing: WriteContext,
): string => {
  const { language } = writing
  const words = wordsIn(measureWords, language)
  const fields = measuredFields(register, measure)
  if (name === 'state') return words.state
  return regionParty(fields, name) === undefined ? (fields[name]?.label[language] ?? name) : words.region
}

/**
 * A value of a breakdown for people: the title of a choice, the name of what is referred to, a step of time.
 */
export const sayKey = (
  register: Register,
  measure: Measure,
  { name, key }: { name: string; key: string },
  writing: WriteContext,
): string => {
  const { language, nameOf } = writing
  const words = wordsIn(measureWords, language)
  if (isTimeStep(name)) return sayStep(key, writing)
  if (key === '') return words.notGiven
  if (name === 'state') return register.states[key]?.title[language] ?? key
  const fields = measuredFields(register, measure)
  if (regionParty(fields, name) !== undefined) return sayRegion(key, language)
  const kind = fields[name]?.kind
  const widget = kind?.pieces[0]?.widget
  if (widget && 'choices' in widget) return titleOfChoice(widget.choices, key, language)
  const target = kind?.columns[0]?.refersTo
  return target ? (nameOf(target, key) ?? words.unnamed) : key
}

const sayStep = (key: string, { language }: WriteContext): string => {
  const [year = '', part] = key.split('-')
  if (part === undefined) return year
  return part.startsWith('Q')
    ? wordsIn(measureWords, language).quarter(part.slice(1), year)
    : formatMonth(language, key)
}
