import { expect, test } from 'vitest'

import { languages } from '#domain/language.ts'
import { roleNames } from '#domain/rights/roles.ts'
import { registers } from '#registers/index.ts'
import { layRightsTable } from './rights-table.ts'

test.each(languages)('the file of rights has every register with rights, in words: %s', language => {
  const { rows } = layRightsTable(roleNames, language)
  const kinds = rows.map(({ cells }) => cells[0])
  for (const { title, rights } of registers.filter(each => each.rights.length > 0)) {
    const verbs = new Set(rights.flatMap(each => each.verbs))
    expect(kinds.filter(kind => kind === title[language]).length).toBeGreaterThanOrEqual(verbs.size)
  }
  expect(JSON.stringify(rows)).not.toMatch(/records:|own(Regions|Posts)|undefined|\[object/)
})

test('the file of one role has the rights of that role alone', () => {
  for (const role of roleNames)
    for (const { cells } of layRightsTable([role], 'en').rows) expect(cells.at(-1), role).not.toBe('')
})
