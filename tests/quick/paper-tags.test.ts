import { describe, expect, test } from 'vitest'

import { writePdf } from '#documents/write-pdf/write-pdf.ts'
import { languages } from '#domain/language.ts'
import { reports } from '#reports/index.ts'
import { goldenPlan, goldenPlanBefore, goldenProgress, goldenProgressBefore } from '../golden-world.ts'
import { readTags, type Tag, withinTag, wordsOfTag } from '../made/pdf-tags.ts'

// Checks what a screen reader gets from the tags of every paper, in every language.

const roles = (tag: Tag, ...names: string[]): Tag[] =>
  withinTag(tag).filter(({ role }) => names.includes(role))

describe.each(reports.map(report => [report.name, report] as const))('%s', (_, report) => {
  test.each(languages)('has tags that describe its structure (%s)', async language => {
    const since = {
      plan: goldenPlanBefore,
      progress: goldenProgressBefore,
      version: 'March',
      changedBy: 'Secretariat',
      changedAt: '2030-05-02T10:00:00.000Z',
    }
    const facts = {
      plan: goldenPlan,
      progress: goldenProgress,
      version: 'May',
      since,
      cover: report.cover(language),
      madeOn: '2030-05-02',
      author: 'Secretariat',
    }
    const { language: pdfLanguage, root, untagged } = await readTags(writePdf(report.lay(facts, language)))
    expect(pdfLanguage).toBe(language)
    expect(untagged.trim()).toBe('')

    const levels = roles(root, 'H1', 'H2', 'H3').map(({ role }) => Number(role.slice(1)))
    expect(levels[0]).toBe(1)
    for (const [at, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[at - 1] ?? 0) + 1)

    for (const table of roles(root, 'Table')) {
      const headings = roles(table, 'TH')
      expect(headings.length).toBeGreaterThan(1)
      for (const heading of headings) {
        expect(heading.properties).toContain('/Scope /Column')
        expect(wordsOfTag(heading).trim()).not.toBe('')
      }
      const ids = headings.flatMap(({ properties }) => /\/ID \((.*?)\)/.exec(properties)?.[1] ?? [])
      for (const { properties } of roles(table, 'TD'))
        expect(ids).toContain(/\/Headers \[\((.*?)\)/.exec(properties)?.[1])
    }
    expect(roles(root, 'Table').length).toBeGreaterThan(0)

    for (const list of roles(root, 'L'))
      for (const item of list.children)
        expect(item.children.map(({ role }) => role).slice(0, 2)).toEqual(['Lbl', 'LBody'])
    expect(roles(root, 'LI').length).toBeGreaterThan(0)
    for (const figure of roles(root, 'Figure'))
      expect(figure.properties).toMatch(/\/Alt (?:\([^)]{10}|<FEFF[0-9A-F]{40})/)
    expect(roles(root, 'Figure').length > 0).toBe(report.name === 'briefing')
  })
})

test('words without a translation have the tag of their language', async () => {
  const [integratedPlan] = reports
  const facts = {
    plan: goldenPlan,
    progress: goldenProgress,
    version: 'May',
    cover: integratedPlan.cover('es'),
    madeOn: '2030-05-02',
    author: 'Secretariat',
  }
  const { root } = await readTags(writePdf(integratedPlan.lay(facts, 'es')))
  const foreign = withinTag(root).filter(({ language, words }) => language === 'en' && words.trim() !== '')
  expect(new Set(foreign.map(({ words }) => words.replace(/\s+/gu, ' ').trim()))).toEqual(
    new Set(['Answer the letters of schools within a month.']),
  )
})
