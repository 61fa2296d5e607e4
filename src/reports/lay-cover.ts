import type { Block, TextLine } from '#documents/blocks.ts'
import type { Language } from '#domain/language.ts'
import { type CoverValues, type PaperCover, fillCover } from '#domain/papers/paper-cover.ts'
import { formatAnchor } from '#domain/papers/paper-anchor.ts'
import { paperWords } from '#i18n/papers/paper-words.ts'
import { bindSpaces, typeset } from '#i18n/typography.ts'

import { layBelow, layText } from './lay-text.ts'

/**
 * The blocks of a cover: its titles, the box of actions if any, then headings and numbered paragraphs.
 * A single action continues the sentence that opens the box.
 */
export const layCover = (cover: PaperCover, facts: CoverValues, language: Language): Block[] => {
  const { convention, meeting, place, dates, symbol, title, opening, actions, paragraphs } = fillCover(
    cover,
    facts,
  )
  const line = (text: string): TextLine => [{ text: typeset(language, text) }]
  const only = actions.length === 1 ? actions[0] : undefined
  const words = paperWords[language].actions
  let number = 0
  return [
    {
      kind: 'cover',
      convention: convention.toLocaleUpperCase(language),
      meeting,
      place,
      date: dates,
      symbol,
      title: bindSpaces(language, title),
    },
    ...(actions.length === 0
      ? []
      : [
          {
            kind: 'actions' as const,
            heading: only === undefined ? words.other : words.one,
            opening: line(only === undefined ? opening : `${opening.replace(/\s*:\s*$/u, '')} ${only}`),
            items: only === undefined ? actions.map(line) : [],
          },
        ]),
    ...paragraphs.flatMap((text, at): Block[] => {
      const anchor = formatAnchor({ kind: 'cover', id: `paragraphs-${at}` })
      if (text.startsWith('# ')) return [{ kind: 'heading', level: 2, text: line(text.slice(2)), anchor }]
      const [first, ...rest] = layText(typeset(language, text))
      if (!first) return []
      number += 1
      return [...layBelow([{ kind: 'numbered', number, text: first.text, anchor }], rest)]
    }),
  ]
}
