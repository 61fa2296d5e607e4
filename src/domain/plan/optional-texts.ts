/**
 * The names of the further texts that an activity may have. Each is also the name of a column of the official
 * table, of a database column and of a form field.
 */
export const optionalTexts = ['deadline', 'priority'] as const
/** The name of an optional text. */
export type OptionalText = (typeof optionalTexts)[number]

/** The most characters of an optional text. */
export const longestOptionalText = 1000

/** The optional texts of an activity; those it does not have are absent. */
export type OptionalTexts = { [Name in OptionalText]?: string }

type MaybeTexts = { readonly [Name in OptionalText]?: string | null | undefined }

/** Whether a name is that of an optional text. */
export const isOptionalText = (name: string): name is OptionalText =>
  optionalTexts.some(each => each === name)

/** The optional texts of an object, without the empty ones. */
export const optionalTextsIn = (texts: MaybeTexts): OptionalTexts =>
  Object.fromEntries(optionalTexts.flatMap(name => (texts[name] ? [[name, texts[name]]] : [])))

/** An object with a value for each optional text, computed from its name. */
export const eachOptionalText = <Value>(
  valueOf: (name: OptionalText) => Value,
): Record<OptionalText, Value> =>
  Object.fromEntries(optionalTexts.map(name => [name, valueOf(name)])) as Record<OptionalText, Value>

/** The activity with these optional texts and no others. */
export const withOptionalTexts = <Work extends OptionalTexts>(
  activity: Work,
  texts: MaybeTexts,
): Omit<Work, OptionalText> & OptionalTexts => {
  const others = Object.entries(activity).filter(([name]) => !isOptionalText(name))
  return { ...(Object.fromEntries(others) as Omit<Work, OptionalText>), ...optionalTextsIn(texts) }
}
