import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'

import { expect, test } from 'vitest'

import { rooms } from '#tools/rooms/table.ts'

const root = join(import.meta.dirname, '../..')
const read = (file: string): string => readFileSync(join(root, file), 'utf8')
const filesBelow = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(path => join(folder, path))

const decisions = filesBelow('docs/decisions')
const guides = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'STYLE.md', 'docs/one-datum.md']
const documents = [...guides, 'docs/glossary.md', ...decisions]
const sources = ['src', 'tests', 'tools', 'assets', 'bench'].flatMap(filesBelow)

/**
 * The paths that a document names in backticks: below the root, `src/` or the room; a bare name stands for
 * any file of it.
 */
const pathsIn = (text: string): string[] =>
  [...text.matchAll(/`#?((?:[\w.-]+\/)*[\w.-]+(?:\/|\.(?:tsx?|js|sql|css|md|json)))`/g)].flatMap(
    ([, path]) => (path && !/^(?:\.|dist\/)/.test(path) ? [path] : []),
  )

const isThere = (path: string): boolean =>
  ['', 'src'].some(folder => existsSync(join(root, folder, path))) ||
  (!path.includes('/') && sources.some(file => file.endsWith(`/${path}`)))

test.each(documents)('%s names files and folders that exist', document => {
  expect(pathsIn(read(document)).filter(path => !isThere(path))).toEqual([])
})

test.each(documents)('%s links to files that exist', document => {
  const links = [...read(document).matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, target]) => target ?? '')
  const here = join(root, dirname(document))
  expect(links.filter(target => !existsSync(join(here, target)))).toEqual([])
})

test('the table of rooms in ARCHITECTURE.md is the one that the check holds against every import', () => {
  const rows = [...read('ARCHITECTURE.md').matchAll(/^\| `([\w/-]+)` .*\| ([^|]+?) +\|$/gm)]
  const namedRooms = new Map(rows.map(([, room = '', imports = '']) => [room, imports]))
  expect([...namedRooms.keys()]).toEqual(Object.keys(rooms))
  for (const [room, { rooms: imports }] of Object.entries(rooms)) {
    const [list = ''] = (namedRooms.get(room) ?? '').split(';')
    expect(list.replaceAll('`', '').split(', '), room).toEqual(imports.length > 0 ? imports : ['nothing'])
  }
})

/** The sentences of the running text: tables, code and what stands in backticks apart. */
const sentencesIn = (text: string): string[] =>
  text
    .replace(/^(?:\||#| {4}|!\[).*$/gm, '\n')
    .replace(/`[^`]*`/g, 'code')
    .split(/\n\s*\n|\n(?=[-*\d])|[.!?:](?=\s|$|\*)/)
    .map(sentence => sentence.replace(/\s+/g, ' ').trim())

test.each(guides)('%s has no sentence above 25 words', document => {
  expect(sentencesIn(read(document)).filter(sentence => sentence.split(' ').length > 25)).toEqual([])
})
