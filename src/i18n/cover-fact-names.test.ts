import { expect, test } from 'vitest'

import { languages } from '#domain/language.ts'
import { peatlandsState } from '#tests/world.ts'
import { coverValues } from '#reports/cover-values.ts'
import { coverFactName, withOwnNames, withReaderNames } from './cover-fact-names.ts'

const facts = Object.keys(coverValues({ ...peatlandsState, version: 'One', madeOn: '2031-03-01' }, 'en'))

test.each(languages)('every fact of a cover has a name in %s that leads back to it', language => {
  for (const fact of facts) {
    const text = `From {${fact}} to {firstYear}`
    expect(withOwnNames(withReaderNames(language, text))).toBe(text)
    expect(coverFactName(language, fact)).not.toMatch(/[a-z][A-Z]/)
  }
  expect(new Set(facts.map(fact => coverFactName(language, fact))).size).toBe(facts.length)
})

test('names of facts are understood in any language; other names stay as they were written', () => {
  expect(withOwnNames('{firstYear} {première année} {Primer año} {nonsense}')).toBe(
    '{firstYear} {firstYear} {firstYear} {nonsense}',
  )
})
