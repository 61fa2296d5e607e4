import { describe, expect, it } from 'vitest'
import { numberedTitle, recogniseGoal, recogniseSection, resultNumber } from './sections.ts'

describe('recogniseSection', () => {
  it.each([
    ['Function 1', { number: '1' }],
    ['Fonction :', {}],
    ['Fonction : 1. SERVICES AUX PARTIES', { number: '1', title: 'SERVICES AUX PARTIES' }],
    ['Función 2: Administración', { number: '2', title: 'Administración' }],
    ['Objective A: Healthy rivers', { number: 'A', title: 'Healthy rivers' }],
    ['Axe II – Coopération', { number: 'II', title: 'Coopération' }],
  ])('reads %s', (text, heading) => {
    expect(recogniseSection(text)).toEqual(heading)
  })

  it.each([
    'Goal: rivers run free.',
    'Functional reviews done.',
    'Section 3 deals with the budget.',
    'Objetivo:',
    'Parties pay their contributions.',
  ])('does not take %s for one', text => {
    expect(recogniseSection(text)).toBeUndefined()
  })
})

describe('recogniseGoal', () => {
  it.each([
    ['But :', ''],
    ['Goal: rivers run free.', 'rivers run free.'],
    ['Objetivo: ríos sanos', 'ríos sanos'],
  ])('reads %s', (text, goal) => {
    expect(recogniseGoal(text)).toBe(goal)
  })

  it('leaves a sentence alone', () => {
    expect(recogniseGoal('Goal setting is done.')).toBeUndefined()
  })
})

describe('resultNumber', () => {
  it.each([
    ['1.1 Meetings held', '1.1'],
    ['4.1 : Le', '4.1'],
    ['A.2 Ríos', 'A.2'],
    ['Result 3.2: x', '3.2'],
  ])('reads %s', (text, number) => {
    expect(resultNumber(text)?.number).toBe(number)
  })

  it.each(['3.5% of sites', '12 sites', '1.1.2024 is the day', 'p. 12'])('leaves %s alone', text => {
    expect(resultNumber(text)).toBeUndefined()
  })
})

it('reads a numbered title below the name of a level', () => {
  expect(numberedTitle('3. SUPPORT')).toEqual({ number: '3', title: 'SUPPORT' })
})
