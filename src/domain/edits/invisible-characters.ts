/** The text without invisible characters: soft hyphens, direction marks, zero-width characters. */
export const withoutInvisible = (text: string): string => text.replace(invisibleCharacters, '')

const invisibleCharacters = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu
