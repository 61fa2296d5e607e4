import { expect, test } from 'vitest'

import { declaredNames } from '#tools/style/declared-names.ts'
import { styleBreaches } from '#tools/style/style-breaches.ts'

const sentences = (...files: [path: string, text: string][]): string[] =>
  styleBreaches(files.map(([path, text]) => ({ path, text }))).map(
    ({ path, line, sentence }) => `${path}:${line} ${sentence}`,
  )

const participle = ['ke', 'pt'].join('')
const image = ['de', 'sk'].join('')

test.each([
  [`const ${participle} = 1`, `“${participle}”: a participle alone`],
  [`const f = (${participle}: number) => 1`, 'a participle alone'],
  [`const f = ({ a: { ${participle} } }) => 1`, 'a participle alone'],
  [`const [, ...${participle}] = rows`, 'a participle alone'],
  [`type Row = { ${participle}?: boolean }`, 'a participle alone'],
  [`interface Row { ${participle}(): void }`, 'a participle alone'],
  [`for (const ${participle} of rows) use(row)`, 'a participle alone'],
  [`try { a() } catch (${participle}) {}`, 'a participle alone'],
  [`type ${image[0]?.toUpperCase()}${image.slice(1)} = 1`, 'page model'],
  [`const openPlan${image[0]?.toUpperCase()}${image.slice(1)}s = 1`, 'page model'],
  [`// ${'x'.repeat(110)}`, '113 characters: at most 110'],
])('%s is a breach', (text, sentence) => {
  expect(sentences(['src/domain/leaf.ts', text]).join('\n')).toContain(sentence)
})

test.each([
  [`const ${participle}Rows = 1`],
  [`use(row.${participle})`],
  [`const { ${participle}: rows } = answer`],
  [`import { ${participle} } from './x.ts'`],
  [`const text = '${participle}'`],
])('%s is in order', text => {
  expect(sentences(['src/domain/leaf.ts', text])).toEqual([])
})

test('a name that two files export is reported once; a re-export does not count', () => {
  const [sentence, ...more] = sentences(
    ['src/domain/a.ts', 'export const row = 1'],
    ['src/store/b.ts', 'export type row = 1'],
    ['src/store/c.ts', `export { row } from './b.ts'\nconst row = 2`],
  )
  expect(sentence).toContain('src/domain/a.ts:1 “row” is exported by src/store/b.ts as well')
  expect(more).toEqual([])
})

test('a cycle of folders is reported with its shortest path; subfolders belong to their folder', () => {
  const [sentence, ...more] = sentences(
    ['src/domain/plan/a.ts', `import { b } from '../words/b.ts'`],
    ['src/domain/words/b.ts', `import { c } from '../paper/c.ts'`],
    ['src/domain/paper/c.ts', `import { a } from '../plan/a.ts'\nimport { d } from '../d.ts'`],
    ['src/domain/d.ts', `import { c } from './paper/c.ts'`],
    ['src/domain/words/b.test.ts', `import { a } from '../plan/a.ts'`],
  )
  expect(sentence).toContain('src/domain/paper → src/domain/plan → src/domain/words → src/domain/paper')
  expect(more).toEqual([])
})

test('a long comment is reported, and a long text or pattern is not', () => {
  const words = 'word '.repeat(24)
  expect(sentences(['src/domain/a.ts', `/** ${words}*/`])).toHaveLength(1)
  expect(sentences(['src/domain/a.ts', `// ${words}/ and`])).toHaveLength(1)
  expect(sentences(['src/domain/a.ts', `const a = '${words}'`])).toEqual([])
  expect(sentences(['src/domain/a.ts', `const a = /${words}/`])).toEqual([])
})

test('every kind of declaration is found, with its exports', () => {
  const text = `
    export const one = 1, { two, three: [four = 4] } = object
    export function five(six = 6, ...seven: number[]) {}
    export class Eight { nine = 9; ten(eleven: string) {} }
    export type Twelve = { thirteen: (fourteen: 1) => void }
    interface Fifteen { sixteen(): void }
    export { one as seventeen }
  `
  const names = declaredNames({ path: 'src/domain/leaf.ts', text })
  expect(names.filter(({ exported }) => exported).map(({ name }) => name)).toEqual([
    'one',
    'two',
    'four',
    'five',
    'Eight',
    'Twelve',
  ])
  expect(
    names
      .filter(({ exported }) => !exported)
      .map(({ name }) => name)
      .toSorted(),
  ).toEqual(
    ['six', 'seven', 'nine', 'ten', 'eleven', 'thirteen', 'fourteen', 'Fifteen', 'sixteen'].toSorted(),
  )
})
