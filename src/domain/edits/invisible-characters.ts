/** A text without what nobody reads: soft hyphens, marks of direction, and others without width. */
export const withoutInvisible = (text: string): string => text.replace(invisibleCharacters, '')

const invisibleCharacters = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu
