import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'

import { writeDocx } from '#documents/write-docx/write-docx.ts'
import { writePdf } from '#documents/write-pdf/write-pdf.ts'
import { languages } from '#domain/language.ts'
import { noProgress } from '#domain/progress/progress.ts'
import { paperFromPlan } from '#domain/papers/paper-from-plan.ts'
import type { ParsedPlan } from '#domain/papers/parsed-plan.ts'
import { cellKey } from '#domain/plan/layout.ts'
import { integratedPlan } from '#reports/integrated-plan.ts'
import { readExamplePlan } from '#use-cases/plan/example-plan.ts'
import { readTags, wordsOfTag } from '../made/pdf-tags.ts'

// Checks that the bare text of each file holds every cell, in order.

let count = 0
const plan = await readExamplePlan(
  join(import.meta.dirname, '../../examples/wetlands-2023-2025'),
  () => `id-${++count}`,
)

/** A text without white space and bullets, which depend on the page. */
const bare = (text: string): string => text.replace(/[\s•]/gu, '')

/** All words of the plan, in the order of its table. */
const wordsOf = (paper: ParsedPlan): string[] =>
  paper.sections.flatMap(({ title, goal, results }) => [
    title,
    goal,
    ...(paper.headings ?? []),
    ...results.flatMap(({ number, text, mandatesText, rows }) => [
      `${number} ${text}`,
      mandatesText,
      ...rows.flatMap(({ cells }) => paper.columns.flatMap(column => cells[cellKey(column)] ?? [])),
    ]),
  ])

/** The words that are not in the text, each searched for after the one before. */
const missing = (words: readonly string[], text: string): string[] => {
  const all = bare(text)
  let from = 0
  return words.filter(each => {
    const place = all.indexOf(bare(each), from)
    if (place >= 0) from = place + bare(each).length
    return place < 0
  })
}

/** The text of the runs of a Word file. */
const wordText = (bytes: Uint8Array): string =>
  [
    ...new TextDecoder()
      .decode(unzipSync(bytes)['word/document.xml'])
      .matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:noBreakHyphen\/>/g),
  ]
    .map(([, text]) => text ?? '\u2011')
    .join('')
    .replace(
      /&(amp|lt|gt|quot);/g,
      (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"' })[name] ?? '',
    )

describe.each(languages)('the integrated plan in %s holds every cell of the version, in order', language => {
  const words = wordsOf(paperFromPlan(plan, language)).filter(text => text !== '')
  const facts = {
    plan,
    progress: noProgress,
    version: 'May',
    cover: integratedPlan.cover(language),
    madeOn: '2024-05-02',
    author: 'Secretariat',
  }

  test('as a Word file', async () => {
    expect(words.length).toBeGreaterThan(500)
    expect(missing(words, wordText(await writeDocx(integratedPlan.lay(facts, language))))).toEqual([])
  })

  test('as a PDF', async () => {
    const { root } = await readTags(writePdf(integratedPlan.lay(facts, language)))
    expect(missing(words, wordsOfTag(root))).toEqual([])
  })
})
