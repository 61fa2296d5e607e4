import { fold } from '#domain/words/fold.ts'

/** How a text begins. */
export type FirstKind = 'lower' | 'upper' | 'digit' | 'bullet' | 'paren'
/** How a text ends; `dangling` is a word or an open bracket that needs more words after it. */
export type LastKind = 'stop' | 'colon' | 'comma' | 'hyphen' | 'dangling' | 'bare'

/** How a text begins, by its first letter. */
export const firstOf = (text: string): FirstKind => {
  if (text.startsWith('• ')) return 'bullet'
  if (/^[(«“"[]/u.test(text)) return 'paren'
  if (/^\d/.test(text)) return 'digit'
  return /^\p{Lu}/u.test(text) ? 'upper' : 'lower'
}

/** How a text ends, by its last word and its brackets. */
export const lastOf = (text: string): LastKind => {
  if (/\p{L}[-‐]$/u.test(text)) return 'hyphen'
  if (abbreviated(text) || text.lastIndexOf('(') > text.lastIndexOf(')')) return 'dangling'
  if (/[.!?)»”]$/u.test(text)) return 'stop'
  if (text.endsWith(':')) return 'colon'
  if (/[,;/]$/.test(text)) return 'comma'
  return isDangling(text) ? 'dangling' : 'bare'
}

/** Whether a text ends with a word that ends no cell. "DES" is a code, "des" such a word. */
export const isDangling = (text: string): boolean =>
  /\p{Ll}$|\s[àÀyYaA]$|'$/u.test(text) && !/\p{Lu}\p{Lu}+$/u.test(text) && dangling.test(fold(text))

const dangling =
  /(?:^|[\s'])(?:the|of|and|or|for|by|in|to|at|on|with|from|a|an|its|their|as|le|la|les|l'|de|du|des|d'|et|ou|au|aux|pour|par|en|sur|dans|avec|un|une|a|que|qui|el|los|las|del|y|o|para|por|con|al|su|sus)$/

/** Whether a text ends with an abbreviation, whose full stop ends no sentence. */
export const abbreviated = (text: string): boolean => abbreviation.test(text)

const abbreviation =
  /(?:^|\s|\()(?:par|parr|párr|para|art|no|n|p|pp|etc|ex|vol|cf|al|Dr|Mr|Mme|M|St|Rev|Doc|Inf)\.$/iu
