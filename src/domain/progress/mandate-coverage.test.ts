import { expect, test } from 'vitest'
import { peatlands, peatlandsProgress } from '#tests/world.ts'
import { mandateCoverage } from './mandate-coverage.ts'
import type { Plan } from '../plan/plan.ts'

test('each cited instrument and paragraph is listed, in the order of their numbers', () => {
  expect(
    mandateCoverage(peatlands, peatlandsProgress).map(({ slug, paragraphs }) => [
      slug,
      paragraphs.map(({ paragraph }) => paragraph),
    ]),
  ).toEqual([
    ['article-5', ['']],
    ['resolution-iv-2', ['3', '10']],
    ['resolution-iv-10', ['2']],
    ['decision-pc3-4', ['']],
  ])
})

test('a paragraph is answered by the rows of every result that cites it', () => {
  const paragraph = mandateCoverage(peatlands, peatlandsProgress).find(
    ({ slug }) => slug === 'resolution-iv-2',
  )?.paragraphs[1]
  expect(paragraph?.citedBy.map(({ number }) => number)).toEqual(['1.1', '2.1'])
  expect(paragraph?.answers.map(({ strand }) => strand.id)).toEqual([
    'strand-1',
    'strand-2',
    'strand-3',
    'strand-5',
  ])
  expect(paragraph?.state).toBe('inHand')
})

test('finished work is an answer, and the paragraph is completed', () => {
  expect(
    mandateCoverage(peatlands, peatlandsProgress).find(({ slug }) => slug === 'resolution-iv-10')?.state,
  ).toBe('completed')
})

test('a cited paragraph without any activity is unanswered', () => {
  const emptyPlan: Plan = {
    ...peatlands,
    sections: peatlands.sections.map(section => ({
      ...section,
      children: section.children.map(result => ({
        ...result,
        strands: result.strands.map(strand => ({ ...strand, activities: [] })),
      })),
    })),
  }
  expect(mandateCoverage(emptyPlan, peatlandsProgress).map(({ slug, state }) => [slug, state])).toEqual([
    ['article-5', 'unanswered'],
    ['resolution-iv-2', 'unanswered'],
    ['decision-pc3-4', 'unanswered'],
  ])
})
