import { expect, test } from 'vitest'

import { newId } from '#store/engine/new-id.ts'
import { readExamplePlan } from '#use-cases/plan/example-plan.ts'
import { peatlands } from '#tests/world.ts'

import { languages } from '../language.ts'
import { postKey } from '../people/secretariat-post.ts'
import { writeLeads } from './assignments.ts'
import { leadConditionIn } from './lead-condition.ts'
import { leadChoices, legendWithPosts } from './legend-choices.ts'
import { planTable } from './plan-table.ts'
import { rowsOfPosts, workingYear } from './post-rows.ts'

const plan = await readExamplePlan('examples/wetlands-2023-2025', newId)
const americas = { code: 'SA', qualifier: 'Americas' }
const beyondLegend = { code: 'XO', qualifier: '' }

const rowsWith = (lead: string, year?: number): number =>
  planTable(plan, { lead, ...(year !== undefined && { year }) }).visible

test('a code finds all its posts, and a code with a region those of the region alone', () => {
  const regions = ['Africa', 'Americas', 'Asia', 'Europe'].map(region => rowsWith(`SA ${region}`))
  expect(regions.every(rows => rows > 0)).toBe(true)
  for (const rows of regions) expect(rowsWith('SA')).toBeGreaterThan(rows)
  expect(rowsWith('SA Atlantis')).toBe(0)
  expect(rowsWith('S')).toBe(0)
})

test('the region may be written in any language, in the plan and in the condition', () => {
  const written = languages.map(language => writeLeads([{ ...americas, known: true }], plan.posts, language))
  expect(new Set(written).size).toBe(3)
  expect(written[1]).toBe('CP Amériques')
  for (const [i, language] of languages.entries())
    expect(leadConditionIn(written[i] ?? '', plan, language)).toBe('SA Americas')
  expect(leadConditionIn('SA Americas', plan, 'fr')).toBe('SA Americas')
  expect(leadConditionIn('SA', plan, 'fr')).toBe('SA')
  expect(leadConditionIn('nobody at all', plan, 'en')).toBe('nobody at all')
})

test('the rows of a post are those that the table shows for it and the year', () => {
  const year = workingYear(plan, 2099)
  const posts = [americas, { code: 'SA', qualifier: '' }, { code: 'DSG', qualifier: '' }, beyondLegend]
  for (const { post, rows, sections } of rowsOfPosts(plan, year, posts)) {
    expect(rows, postKey(post)).toBe(rowsWith(postKey(post), year))
    const shownTable = planTable(plan, { lead: postKey(post), year })
    expect(sections).toEqual(shownTable.sections.map(({ section }) => section.number))
  }
})

test('the working year has activities: the present one, the nearest before, or the first', () => {
  expect([2029, 2030, 2031, 2040].map(year => workingYear(peatlands, year))).toEqual([2030, 2030, 2031, 2031])
})

test('a form offers the legend with the posts of the secretariat, each once in whatever language', () => {
  const inFrench = { ...americas, qualifier: 'Amériques' }
  const choices = leadChoices(plan, [inFrench, { code: 'SA', qualifier: 'Oceania' }, beyondLegend])
  const keys = choices.map(postKey)
  expect(keys.filter(key => key === 'SA Americas')).toHaveLength(1)
  expect(keys.slice(keys.indexOf('SA'), keys.indexOf('SA') + 2)).toEqual(['SA', 'SA Africa'])
  expect(choices.filter(({ known }) => !known).map(postKey)).toEqual(['XO'])
  expect(keys).toContain('SA Oceania')
  const legend = legendWithPosts(plan, [inFrench, beyondLegend])
  expect(legend.slice(plan.posts.length).map(({ code }) => code)).toEqual(['XO'])
})
