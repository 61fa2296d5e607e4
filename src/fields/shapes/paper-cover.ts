import { z } from 'zod'

import type { PaperCover } from '#domain/papers/paper-cover.ts'

import { textField } from '../kinds/text.ts'

const line = textField(1000).transform(text => text.replace(/\s*\n\s*/gu, ' '))

/** A cover as a form sends it: one action a line, paragraphs separated by an empty line. */
export const paperCoverField = z.object({
  convention: line,
  meeting: line,
  place: line,
  dates: line,
  symbol: line,
  title: line,
  opening: line,
  actions: textField(10_000).transform(text => splitBy(text, /\n+/u)),
  paragraphs: textField(60_000).transform(text => splitBy(text, /\n[^\S\n]*\n\s*/u)),
}) satisfies z.ZodType<PaperCover>

const splitBy = (text: string, between: RegExp): string[] =>
  text
    .split(between)
    .map(part => part.trim())
    .filter(part => part !== '')
