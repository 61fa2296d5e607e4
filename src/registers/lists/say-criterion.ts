import type { WriteContext } from '#fields/kinds/field-kind.ts'
import type { Criterion } from '#fields/records/criterion.ts'
import type { Register } from '#fields/records/register.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { recordListWords } from '#i18n/pages/records.ts'
import { colonAfter } from '#i18n/typography.ts'
import { type FilterField, filterFieldsOf, rowFilterFields } from './filter-fields.ts'
import { sayCondition } from './say-condition.ts'

/** A whole criterion for people: `Roles (Role: national focal point and until: before today)`. */
export const sayCriterion = (register: Register, criterion: Criterion, writing: WriteContext): string =>
  sayWithin(
    register,
    filterFieldsOf(register, () => true, writing.language),
    criterion,
    writing,
  )

const sayWithin = (
  register: Register,
  fields: readonly FilterField[],
  criterion: Criterion,
  writing: WriteContext,
): string => {
  const { language } = writing
  const words = wordsIn(recordListWords, language)
  const labelOf = (name: string) => fields.find(field => field.name === name)?.label ?? ''
  const say = (each: Criterion) => sayWithin(register, fields, each, writing)
  if ('all' in criterion) return criterion.all.map(say).join(` ${words.bothOf} `)
  if ('any' in criterion) {
    const sentences = criterion.any.map(say)
    return sentences.length > 1 ? `(${sentences.join(` ${words.eitherOf} `)})` : sentences.join('')
  }
  if ('not' in criterion) return words.unlike(say(criterion.not))
  if ('part' in criterion) {
    const rows = rowFilterFields(register, criterion.part, language)
    const title = register.parts[criterion.part]?.title[language] ?? ''
    return `${title} (${sayWithin(register, rows, criterion.some, writing)})`
  }
  if ('notAfter' in criterion) return words.notAfter(labelOf(criterion.field), labelOf(criterion.notAfter))
  const { field: name, ...test } = criterion
  const filter = fields.find(field => field.name === name)
  return filter
    ? `${filter.label}${colonAfter(language)} ${sayCondition(filter, { name, ...test }, writing)}`
    : ''
}
