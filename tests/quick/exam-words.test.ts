import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import { expect, test } from 'vitest'

const folder = fileURLToPath(new URL('../../src/i18n/', import.meta.url))

/** A text of the house with the names that lead to it: `pageWords.plan`. */
type Said = { path: string; text: string }

const isTrilingual = (value: unknown): value is Record<'en' | 'fr' | 'es', unknown> =>
  typeof value === 'object' && value !== null && ['en', 'fr', 'es'].every(language => language in value)

/** Every text in a value; of a function, the texts in its source, where `${…}` stands for a word. */
const textsIn = (path: string, value: unknown): Said[] => {
  if (typeof value === 'string') return [{ path, text: value }]
  if (typeof value === 'function')
    return [...String(value).matchAll(/`([^`]*)`|'([^'\n]*)'|"([^"\n]*)"/gu)].map(([, ...parts]) => ({
      path,
      text: (parts.find(part => part !== undefined) ?? '')
        .replace(/\$\{[^}]*\}/gu, 'X')
        .replace(/\\u([0-9a-f]{4})/giu, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16))),
    }))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => textsIn(`${path}.${name}`, inner))
}

const trilingual = async () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    name => name.endsWith('.ts') && !name.endsWith('.test.ts'),
  )
  const modules: Record<string, unknown>[] = await Promise.all(files.map(name => import(`${folder}${name}`)))
  return modules.flatMap(module =>
    Object.entries(module).flatMap(([name, value]) => (isTrilingual(value) ? [{ name, value }] : [])),
  )
}

test('there are words, in three languages each', async () => {
  const found = await trilingual()
  expect(found.map(({ name }) => name)).toEqual(expect.arrayContaining(['pageWords', 'commandLineWords']))
  for (const { name, value } of found) expect(keysOf(value.fr), name).toEqual(keysOf(value.en))
})

const keysOf = (value: unknown): string[] =>
  textsIn('', value)
    .map(({ path }) => path)
    .filter((path, i, all) => all.indexOf(path) === i)

const wrong = async (language: 'en' | 'fr' | 'es', mistake: RegExp): Promise<string[]> =>
  (await trilingual()).flatMap(({ name, value }) =>
    textsIn(name, value[language]).flatMap(({ path, text }) =>
      mistake.test(text) ? [`${path}: ${text}`] : [],
    ),
  )

// What is laid on paper gets its spaces when it is laid: facts stand between the words.
const laidLater = /^paperWords\b/

test('French: a space that does not break before : ; ! ? » and after «', async () => {
  const found = await wrong(
    'fr',
    /[\p{L}\p{N})X»’] [:;!?»](?![:\w])|« |[\p{L}X»][;!?»](?=\s|$)|«(?![\u00a0\u202f])/u,
  )
  expect(found.filter(path => !laidLater.test(path))).toEqual([])
})

test('Spanish opens what it closes', async () => {
  expect(await wrong('es', /^[^¿]*\?|^[^¡]*!(?!=)/u)).toEqual([])
})

test('an apostrophe is curved, quotation marks are the language’s own', async () => {
  for (const language of ['en', 'fr', 'es'] as const)
    expect(await wrong(language, /\p{L}'\p{L}/u)).toEqual([])
  expect(await wrong('en', /[«»]/u)).toEqual([])
  expect([...(await wrong('fr', /[“”]/u)), ...(await wrong('es', /[“”]/u))]).toEqual([])
})
