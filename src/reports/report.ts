import type { Laid } from '#documents/blocks.ts'
import type { Language } from '#domain/language.ts'
import type { LocalizedText } from '#domain/text.ts'

/** A paper that Jacana issues: its name in addresses and commands, its name for people, and how its facts become pages. Pure. */
export type Report<Facts> = { name: string; title: LocalizedText; lay: (facts: Facts, language: Language) => Laid }
