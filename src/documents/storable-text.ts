/** A text of a file without what no database can hold: NUL goes, half a character becomes the sign for one that is lost. */
export const storableText = (text: string): string => text.replaceAll('\0', '').toWellFormed()
