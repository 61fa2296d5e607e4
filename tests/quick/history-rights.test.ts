import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, test } from 'vitest'

import { historyRight } from '#domain/rights/history-rights.ts'

const folder = join(import.meta.dirname, '../../src/use-cases')

/** The kinds of subject that use-cases write into the log. */
const writtenKinds = (): string[] => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const texts = files
    .filter(name => /(?<!\.test)\.ts$/.test(name))
    .map(name => readFileSync(join(folder, name), 'utf8'))
  const kinds = texts.flatMap(text =>
    [...text.matchAll(/subject(?: =|:) \{ kind: '(\w+)'/g)].map(hit => hit[1] ?? ''),
  )
  return [...new Set(kinds)].toSorted()
}

test('every kind that a use-case writes into the log has the right that its entries need', () => {
  expect(writtenKinds().map(kind => `${kind}: ${historyRight(kind).join(' ')}`)).toEqual([
    'bouncedAddress: read installation',
    'cover: read history',
    'import: read import',
    'installation: read installation',
    'key: read person',
    'link: read link',
    'mail: read mail',
    'measureLink: read history',
    'note: read note',
    'paper: read history',
    'person: read person',
    'plan: read history',
    'post: read post',
    'progress: read history',
    'publication: read history',
    'role: read role',
    'version: read history',
  ])
})
