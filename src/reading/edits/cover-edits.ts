import type { CoverValues, PaperCover } from '#domain/papers/paper-cover.ts'
import type { NewWords } from './apply-words.ts'

/**
 * A cover with new words in its texts. A fact that the new words still state, in the order of the text before, stays one
 * that is inserted by its name: `{activities}` does not become the number it was on paper.
 */
export const rewordCover = (
  cover: PaperCover,
  words: readonly NewWords[],
  facts: CoverValues,
): PaperCover => {
  const newText = (field: string, template: string, item = 0): string | undefined => {
    const edit = words.find(
      ({ place }) => place.kind === 'cover' && place.field === field && place.item === item,
    )
    return (
      edit &&
      (template.startsWith('# ')
        ? `# ${withNames(edit.text, template, facts)}`
        : withNames(edit.text, template, facts))
    )
  }
  const list = (field: 'actions' | 'paragraphs') =>
    cover[field].flatMap((template, item) => {
      const text = newText(field, template, item)
      return text === undefined ? [template] : text === '' ? [] : [text]
    })
  return {
    ...cover,
    meeting: newText('meeting', cover.meeting) ?? cover.meeting,
    title: newText('title', cover.title) ?? cover.title,
    opening: newText('opening', cover.opening) ?? cover.opening,
    actions: list('actions'),
    paragraphs: list('paragraphs').map(text => text.replace(/\n{2,}/gu, '\n')),
  }
}

/** The words with each fact that the template names put back by its name, where they still state it. */
const withNames = (text: string, template: string, facts: CoverValues): string => {
  const names = [...template.matchAll(/\{(\w+)\}/gu)].map(([, name = '']) => name)
  let from = 0
  return names.reduce((words, name) => {
    const value = facts[name] ?? ''
    const at = value === '' ? -1 : wholeWordAt(words, value, from)
    if (at < 0) return words
    from = at + name.length + 2
    return `${words.slice(0, at)}{${name}}${words.slice(at + value.length)}`
  }, text)
}

/** Where a value stands by itself, not within a word or a number. */
const wholeWordAt = (text: string, value: string, from: number): number => {
  for (let at = text.indexOf(value, from); at >= 0; at = text.indexOf(value, at + 1)) {
    const before = text.slice(0, at)
    const after = text.slice(at + value.length)
    if (!/[\p{L}\p{N}]$/u.test(before) && !/^[\p{L}\p{N}]/u.test(after)) return at
  }
  return -1
}
