import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import { expect, test } from 'vitest'

const folder = fileURLToPath(new URL('../../src/i18n/', import.meta.url))

/** An entry of a dictionary in three languages, with the names that lead to it: `frameWords.plan`. */
type Entry = { path: string; inThree: Record<'en' | 'fr' | 'es', unknown> }

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

const isEntry = (value: Record<string, unknown>): value is Entry['inThree'] =>
  ['en', 'fr', 'es'].every(language => language in value) && Object.keys(value).length === 3

const entriesIn = (path: string, value: unknown): Entry[] => {
  if (!isObject(value)) return []
  if (isEntry(value)) return [{ path, inThree: value }]
  return Object.entries(value).flatMap(([name, inner]) => entriesIn(`${path}.${name}`, inner))
}

/** Every text in a value; of a function, the texts in its source, where `${…}` stands for a word. */
const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  if (typeof value === 'function')
    return [...String(value).matchAll(/`([^`]*)`|'([^'\n]*)'|"([^"\n]*)"/gu)].map(([, ...parts]) =>
      (parts.find(part => part !== undefined) ?? '')
        .replace(/\$\{[^}]*\}/gu, 'X')
        .replace(/\\u([0-9a-f]{4})/giu, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16))),
    )
  return isObject(value) ? Object.values(value).flatMap(textsIn) : []
}

const allEntries = async (): Promise<Entry[]> => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    name => name.endsWith('.ts') && !name.endsWith('.test.ts'),
  )
  const modules: Record<string, unknown>[] = await Promise.all(files.map(name => import(`${folder}${name}`)))
  return modules.flatMap(module => Object.entries(module).flatMap(([name, value]) => entriesIn(name, value)))
}

test('every dictionary has texts in three languages', async () => {
  const entries = await allEntries()
  expect(entries.map(({ path }) => path)).toEqual(
    expect.arrayContaining(['frameWords.plan', 'commandLineWords.stopping']),
  )
  for (const { path, inThree } of entries) {
    for (const language of ['fr', 'es'] as const)
      expect(typeof inThree[language], path).toBe(typeof inThree.en)
  }
})

const wrong = async (language: 'en' | 'fr' | 'es', mistake: RegExp): Promise<string[]> =>
  (await allEntries()).flatMap(({ path, inThree }) =>
    textsIn(inThree[language]).flatMap(text => (mistake.test(text) ? [`${path}: ${text}`] : [])),
  )

// Texts of papers get their no-break spaces later, when facts are put between the words.
const layoutWords = /^paperWords\b/

test('French texts have a no-break space before : ; ! ? » and after «', async () => {
  const texts = await wrong(
    'fr',
    /[\p{L}\p{N})X»’] [:;!?»](?![:\w])|« |[\p{L}X»][;!?»](?=\s|$)|«(?![\u00a0\u202f])/u,
  )
  expect(texts.filter(path => !layoutWords.test(path))).toEqual([])
})

test('Spanish texts open every ¿ and ¡ that they close', async () => {
  expect(await wrong('es', /^[^¿]*\?|^[^¡]*!(?!=)/u)).toEqual([])
})

test('apostrophes are curved, and quotation marks are those of the language', async () => {
  for (const language of ['en', 'fr', 'es'] as const)
    expect(await wrong(language, /\p{L}'\p{L}/u)).toEqual([])
  expect(await wrong('en', /[«»]/u)).toEqual([])
  expect([...(await wrong('fr', /[“”]/u)), ...(await wrong('es', /[“”]/u))]).toEqual([])
})
