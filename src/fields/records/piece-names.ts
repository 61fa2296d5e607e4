import type { Language } from '#domain/language.ts'

import type { FieldSet, Register, RegisterField } from './register.ts'

/** The names of a field's texts in a form or sheet, in the order of its pieces. */
export const pieceNamesOf = (name: string, { kind }: RegisterField): string[] =>
  kind.pieces.map(({ suffix }) => `${name}${suffix}`)

/** The fields to which at least one of these texts belongs. */
export const fieldsOfTexts = (fields: FieldSet, texts: Readonly<Record<string, string>>): string[] =>
  Object.entries(fields).flatMap(([name, field]) =>
    pieceNamesOf(name, field).some(each => Object.hasOwn(texts, each)) ? [name] : [],
  )

/**
 * The text of a field where a form shows what is wrong with all of it: that in the reader's language, or the
 * first.
 */
export const mainPieceName = (name: string, { kind }: RegisterField, language: Language): string => {
  const piece = kind.pieces.find(each => each.language === language) ?? kind.pieces[0]
  return `${name}${piece?.suffix ?? ''}`
}

/**
 * The text at which a form shows something about a field. For a field of a part (`guests.email`) it is that
 * in the form of a row, after the name of the part.
 */
export const fieldPlace = ({ fields, parts }: Register, field: string, language: Language): string => {
  const own = fields[field]
  if (own) return mainPieceName(field, own, language)
  const [part = '', name = ''] = field.split('.')
  const ofPart = parts[part]?.fields[name]
  return ofPart ? `${part}.${mainPieceName(name, ofPart, language)}` : field
}
