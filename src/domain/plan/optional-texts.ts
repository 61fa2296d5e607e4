/**
 * The texts that an activity may have beside its own. Each is, under this name, a column of the official table and of the
 * database and a field of the form.
 */
export const optionalTexts = ['deadline', 'priority'] as const
export type OptionalText = (typeof optionalTexts)[number]

/** The optional texts of an activity; what it does not have is absent. */
export type OptionalTexts = { [Name in OptionalText]?: string }

type MaybeTexts = { readonly [Name in OptionalText]?: string | null | undefined }

/** Whether a name, a role of a column or a part of an activity is that of an optional text. */
export const isOptionalText = (name: string): name is OptionalText =>
  optionalTexts.some(known => known === name)

/** The optional texts among others; what is absent or empty is left out. */
export const optionalTextsIn = (texts: MaybeTexts): OptionalTexts =>
  Object.fromEntries(optionalTexts.flatMap(name => (texts[name] ? [[name, texts[name]]] : [])))

/** An entry for each optional text, worked out from its name. */
export const eachOptionalText = <Value>(
  valueOf: (name: OptionalText) => Value,
): Record<OptionalText, Value> => ({ deadline: valueOf('deadline'), priority: valueOf('priority') })

/** An activity with these optional texts and no others. */
export const withOptionalTexts = <Work extends OptionalTexts>(
  activity: Work,
  texts: MaybeTexts,
): Omit<Work, OptionalText> & OptionalTexts => {
  const { deadline: _, priority: __, ...others } = activity
  return { ...others, ...optionalTextsIn(texts) }
}
