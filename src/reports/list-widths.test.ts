import { expect, test } from 'vitest'

import type { Cell } from '#documents/blocks.ts'

import { fitColumns } from './list-widths.ts'

const cell = (text: string): Cell => ({ paragraphs: [{ text: [{ text }] }] })
const textOf = (each: Cell | undefined) => each?.paragraphs[0]?.text[0]?.text

/** A table of a heading and one row. */
const fit = (...columns: [heading: string, text: string][]) =>
  fitColumns(
    columns.map(([heading]) => cell(heading)),
    [columns.map(([, text]) => cell(text))],
  )

test('a few narrow columns stand upright, and more of them across the page', () => {
  const narrow: [string, string] = ['Kind', 'Course']
  expect(fit(narrow, narrow)).toMatchObject({ isWide: false, isSmall: false })
  expect(fit(...Array.from({ length: 7 }, () => narrow))).toMatchObject({ isWide: true, isSmall: false })
  const words = 'a report on the state of wetlands'
  expect(fit(...Array.from({ length: 4 }, (): [string, string] => ['Text', words])).isWide).toBe(true)
})

test('a column is as wide as its longest word needs, and the rest goes to those with more text', () => {
  const { widths } = fit(
    ['Responsible', 'DSP'],
    ['Text', 'a long account of everything that was said'],
    ['Day', '3 May'],
  )
  expect(widths[1]).toBeGreaterThan(2 * (widths[2] ?? 0))
  expect(widths[0]).toBeGreaterThan(widths[2] ?? 0)
})

test('words that no column has room for break after the signs of an address, and nothing else does', () => {
  const columns = Array.from({ length: 16 }, (): [string, string] => ['Responsible', 'Participants'])
  const { isSmall, rows } = fit(['Link', 'https://example.org/recordings/boundaries'], ...columns)
  expect(isSmall).toBe(true)
  expect(textOf(rows[0]?.[0])?.replaceAll('\u200b', '')).toBe('https://example.org/recordings/boundaries')
  expect(textOf(rows[0]?.[0])).toContain('example.\u200borg/\u200b')
  expect(textOf(fit(['Link', 'https://example.org']).rows[0]?.[0])).toBe('https://example.org')
})
