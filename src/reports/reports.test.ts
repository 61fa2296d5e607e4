import { readdirSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, test } from 'vitest'

import type { Block, PaperContent } from '#documents/blocks.ts'
import { type Language, languages } from '#domain/language.ts'
import { unknownNames } from '#domain/papers/paper-cover.ts'
import { editPlan } from '#domain/plan/edit-plan.ts'
import { mandateCoverage } from '#domain/progress/mandate-coverage.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { allStrands } from '#domain/plan/plan-table.ts'
import { say, textIn, withWords } from '#domain/text.ts'
import { formatLanguageName } from '#i18n/formats.ts'
import { paperWords } from '#i18n/papers/paper-words.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { terms } from '#i18n/terms.ts'
import { peatlands, peatlandsProgress, peatlandsState } from '#tests/world.ts'

import { coverValues } from './cover-values.ts'
import { differences } from './differences.ts'
import { reports } from './index.ts'
import { mandates } from './mandates.ts'
import type { ReportInput, Report } from './report.ts'

const factsOf = (report: Report, language: Language): ReportInput => ({
  ...peatlandsState,
  version: 'May',
  cover: report.cover(language),
  madeOn: '2030-05-02',
  author: 'Secretariat',
})

const inside = (blocks: readonly Block[]): Block[] =>
  blocks.flatMap(block => [block, ...(block.kind === 'landscape' ? inside(block.blocks) : [])])

const runsOf = ({ blocks }: PaperContent) =>
  inside(blocks).flatMap(block => {
    const lines =
      block.kind === 'table'
        ? block.rows.flatMap(({ cells }) =>
            cells.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text)),
          )
        : []
    return [...lines, ...('text' in block ? [block.text] : [])].flat()
  })

const firstWord = (text: string): string => text.replace(/^• /u, '').split(/\s/u)[0] ?? ''

test('the index lists every report of the folder', async () => {
  const names = readdirSync(import.meta.dirname).filter(
    name => name.endsWith('.ts') && !name.endsWith('.test.ts') && name !== 'index.ts',
  )
  const modules: Record<string, unknown>[] = await Promise.all(
    names.map(name => import(join(import.meta.dirname, name))),
  )
  const isReport = (value: unknown): value is Report =>
    typeof value === 'object' && value !== null && 'lay' in value && 'cover' in value
  const matches = modules.flatMap(module => Object.values(module).filter(isReport))
  expect(reports.map(({ name }) => name).toSorted()).toEqual(matches.map(({ name }) => name).toSorted())
})

describe.each(reports.map(report => [report.name, report] as const))('%s', (name, report) => {
  test.each(languages)('its cover names only known facts, and no braces are printed (%s)', language => {
    const facts = factsOf(report, language)
    expect(unknownNames(facts.cover, coverValues(facts, language))).toEqual([])
    const content = report.lay(facts, language)
    expect(content).toMatchObject({
      language,
      madeOn: '2030-05-02',
      origin: { report: name, plan: peatlands.slug, version: 'May', language },
    })
    expect(content.title).not.toBe('')
    expect(JSON.stringify(content.blocks)).not.toMatch(/\{\w+\}|undefined|NaN/u)
  })
})

test.each(languages)(
  'the mandates paper names every paragraph with its state, and the work that answers it (%s)',
  language => {
    const texts = runsOf(mandates.lay(factsOf(mandates, language), language)).map(({ text }) => text)
    const words = wordsIn(terms, language)
    for (const { kind, symbol, paragraphs } of mandateCoverage(peatlands, peatlandsProgress)) {
      expect(texts).toContain(words.instrument[kind](symbol))
      for (const { state, answers } of paragraphs) {
        expect(texts).toContain(words.coverage[state])
        const works = answers.flatMap(
          ({ strand }) => strand.activities.findLast(({ closing }) => !closing) ?? [],
        )
        for (const { text } of works) expect(texts.join('\n')).toContain(firstWord(say(text, language).text))
      }
    }
  },
)

test.each(reports)('$name states the language of untranslated text', report => {
  const foreign = editPlan(
    {
      ...peatlands,
      sections: peatlands.sections.map(section => ({ ...section, title: textIn('ar', 'أراض') })),
    },
    { activity: activity => ({ ...activity, text: textIn('ar', 'خريطة') }) },
  )
  const since = {
    ...peatlandsState,
    version: 'April',
    changedBy: 'Planner',
    changedAt: '2030-05-02T10:00:00.000Z',
  }
  const note = paperWords.fr.integratedPlan.untranslated(formatLanguageName('fr', peatlands.sourceLanguage))
  const textsOf = (plan: Plan) =>
    runsOf(report.lay({ ...factsOf(report, 'fr'), plan, since }, 'fr')).map(({ text }) => text)
  expect(textsOf(foreign)).toContain(note)
})

describe('the paper of changes', () => {
  const first = allStrands(peatlands)[0]?.strand.activities[0]
  const rewordedPlan = editPlan(peatlands, {
    activity: activity =>
      activity.id === first?.id
        ? { ...activity, text: withWords(activity.text, 'en', 'Draw every map again') }
        : activity,
  })
  const since = {
    ...peatlandsState,
    version: 'April',
    changedBy: 'Planner',
    changedAt: '2030-05-02T10:00:00.000Z',
  }

  test('marks insertions and deletions with author and time; accepting all gives the later text', () => {
    const content = differences.lay({ ...factsOf(differences, 'en'), plan: rewordedPlan, since }, 'en')
    const runs = runsOf(content)
    const changedRuns = runs.filter(({ change }) => change !== undefined)
    expect(changedRuns.map(({ change }) => change)).toEqual(expect.arrayContaining(['inserted', 'deleted']))
    for (const run of changedRuns) expect(run).toMatchObject({ author: 'Planner', at: since.changedAt })
    const acceptedText = runs.filter(({ change }) => change !== 'deleted').map(({ text }) => text)
    expect(acceptedText.join('')).toContain('Draw every map again')
    expect(JSON.stringify(content.blocks)).toContain('April')
  })

  test('says so where there are no differences', () => {
    const content = differences.lay({ ...factsOf(differences, 'fr'), since }, 'fr')
    expect(inside(content.blocks).some(({ kind }) => kind === 'table')).toBe(false)
  })
})
