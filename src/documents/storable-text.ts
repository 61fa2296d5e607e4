/** A text without what no database can hold: NUL is removed, half a character becomes U+FFFD. */
export const storableText = (text: string): string => text.replaceAll('\0', '').toWellFormed()
