import { expect, test } from 'vitest'

import { breachesOf } from '#tools/rooms/breaches.ts'
import { roomOf, rooms } from '#tools/rooms/table.ts'

const sentences = (...files: [path: string, text: string][]): string[] =>
  breachesOf(files.map(([path, text]) => ({ path, text }))).map(
    ({ path, line, sentence }) => `${path}:${line} ${sentence}`,
  )

test.each([
  ['src/domain/leaf.ts', `import { sql } from 'kysely'`, 'domain may not import “kysely”'],
  ['src/domain/leaf.ts', `import { join } from 'node:path'`, 'domain may not import “node:path”'],
  [
    'src/domain/leaf.ts',
    `import type { Tables } from '#store/engine/tables.ts'`,
    'domain may not import from store',
  ],
  ['src/store/leaf.ts', `export { en } from '#i18n/pages.ts'`, 'store may not import from i18n'],
  ['src/use-cases/leaf.ts', `const pg = await import('pg')`, 'use-cases may not import “pg”'],
  [
    'src/doors/web/leaf.tsx',
    `import {\n  say,\n} from '#doors/cli/say.ts'`,
    'doors/web may not import from doors/cli',
  ],
  [
    'src/doors/cli/leaf.ts',
    `import { readPaper } from '#documents/read-source-document.ts'`,
    'doors/cli may not import from documents',
  ],
  [
    'src/reports/leaf.ts',
    `import { readPaper } from '#documents/read-source-document.ts'`,
    'reports may not import from documents',
  ],
  ['src/use-cases/leaf.ts', `import { world } from '#tests/world.ts'`, 'there for tests'],
  ['src/attic/leaf.ts', `import { join } from 'node:path'`, 'stands in no room'],
  [
    'src/domain/import/linear/leaf.ts',
    `import type { Paper } from '../../paper.ts'`,
    'write #domain/paper.ts',
  ],
  ['src/store/leaf.ts', `import type { Plan } from '../domain/plan.ts'`, 'write #domain/plan.ts'],
  ['src/domain/leaf.ts', `import type { Plan } from '#domain/plan/plan.ts'`, 'write the relative path'],
  ['src/domain/leaf.ts', `\n// ${['TO', 'DO'].join('')} later`, 'A note to oneself'],
  ['src/domain/leaf.ts', 'export default 1', 'export it by name'],
  ['src/domain/leaf.ts', 'const now = new Date()', 'no clock'],
  ['src/store/leaf.ts', `const url = process.env['DATABASE_URL']`, 'Only settings.ts reads the environment'],
  ['src/store/utils.ts', '', '“utils” says nothing'],
  ['src/helpers/leaf.ts', '', '“helpers” says nothing'],
  ['src/store/leaf.ts', 'x\n'.repeat(301), '301 lines'],
])('%s with %j is told off', (path, text, sentence) => {
  expect(sentences([path, text]).join('\n')).toContain(sentence)
})

test('a cycle of imports is reported once, with its path', () => {
  const breaches = sentences(
    ['src/domain/a.ts', `import { b } from './b.ts'`],
    ['src/domain/b.ts', `import type { C } from './c.ts'`],
    ['src/domain/c.ts', `import { a } from './a.ts'`],
  )
  expect(breaches).toHaveLength(1)
  expect(breaches[0]).toContain('src/domain/a.ts → src/domain/b.ts → src/domain/c.ts → src/domain/a.ts')
})

test.each([
  ['src/domain/plan/leaf.ts', `import type { Plan } from '../plan.ts'`],
  ['src/domain/import/linear/leaf.ts', `import type { Paper } from '#domain/papers/source-document.ts'`],
  ['src/reports/leaf.ts', `import { paragraph } from '#documents/blocks.ts'`],
  [
    'src/doors/web/leaf.tsx',
    `import { Hono } from 'hono/tiny'\nimport { showPlan } from '#use-cases/plan/show-plan.ts'`,
  ],
  ['src/domain/leaf.test.ts', `import { world } from '#tests/world.ts'\nimport { join } from 'node:path'`],
  ['src/main.ts', `import { openStore } from '#store/open-store.ts'\nconst port = process.env['PORT']`],
])('%s with %j is in order', (path, text) => {
  expect(sentences([path, text])).toEqual([])
})

test('the reported line is that of the import itself', () => {
  expect(sentences(['src/domain/leaf.ts', `\n\nimport { sql } from 'kysely'`])[0]).toMatch(
    /^src\/domain\/leaf\.ts:3 /,
  )
})

test('every room of the table exists', () => {
  for (const room of Object.keys(rooms)) expect(roomOf(`${room}/leaf.ts`)).toBe(room)
})
