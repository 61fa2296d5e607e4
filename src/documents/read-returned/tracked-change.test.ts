import { expect, test } from 'vitest'

import type { XmlElement } from '../xml.ts'
import { isTracked, trackedWithin } from './tracked-change.ts'

const element = (name: string): XmlElement => ({ name, attributes: { author: 'Ana' }, children: [] })

test('an element that is called as a property of every object is no tracked change', () => {
  for (const name of ['constructor', 'toString', '__proto__']) {
    expect(isTracked(element(name))).toBe(false)
    expect(trackedWithin(element(name), {})).toEqual({})
  }
  expect(trackedWithin(element('ins'), {})).toEqual({ change: 'inserted', by: { author: 'Ana' } })
})
