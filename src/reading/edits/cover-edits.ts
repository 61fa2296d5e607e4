import type { CoverValues, PaperCover } from '#domain/papers/paper-cover.ts'
import type { NewWords } from './apply-words.ts'

/**
 * The cover with new words in its texts. A value that the new words still contain stays a name:
 * `{activities}` does not become the number on paper.
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

/** The words with names in place of the values that they still contain. */
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

/** The offset of a value that is not part of a longer word or number; -1 where there is none. */
const wholeWordAt = (text: string, value: string, from: number): number => {
  for (let at = text.indexOf(value, from); at >= 0; at = text.indexOf(value, at + 1)) {
    const before = text.slice(0, at)
    const after = text.slice(at + value.length)
    if (!/[\p{L}\p{N}]$/u.test(before) && !/^[\p{L}\p{N}]/u.test(after)) return at
  }
  return -1
}
