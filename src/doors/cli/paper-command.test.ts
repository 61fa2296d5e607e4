import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { planner } from '#tests/people.ts'
import type { ParsedPlan } from '#domain/papers/parsed-plan.ts'
import { commandLineWords } from '#i18n/command-line.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { openStore, type Store } from '#store/open-store.ts'
import { terminalOver } from '#tests/command-line.ts'
import { loadExample } from '#use-cases/plan/load-example.ts'
import { showPapers } from '#use-cases/papers/show-papers.ts'
import { createJacana, type Jacana } from '#use-cases/use-case.ts'

const slug = 'wetlands-2023-2025'
let folder: string
let store: Store
let jacana: Jacana

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jacana-paper-'))
  store = await openStore({ memory: true })
  jacana = createJacana({ store })
  await jacana.do(loadExample, planner, { folder: join(import.meta.dirname, '../../../examples', slug) })
})
afterAll(async () => {
  await store.close()
  await rm(folder, { recursive: true })
})

const run = terminalOver(() => ({ jacana, folder }))

test('a paper of a version is created and registered, and can be imported as it is', async () => {
  await run('version create --name May')
  for (const format of ['docx', 'pdf']) {
    const { code, complaints } = await run(
      `paper plan --version May --language fr --format ${format} --out paper.${format}`,
    )
    expect({ code, complaints }).toEqual({
      code: 0,
      complaints: wordsIn(commandLineWords, 'fr').fileWritten(`paper.${format}`),
    })
    const parsedPlan: ParsedPlan = JSON.parse(
      (await run(`import paper.${format} --dry-run --json`)).out.toString(),
    )
    expect(parsedPlan.document).toMatchObject({ language: 'fr', symbol: 'SC63 Doc.14' })
  }
  const { papers } = await jacana.do(showPapers, planner, { slug })
  expect(papers.map(({ format, version }) => [format, version])).toEqual([
    ['pdf', 'May'],
    ['docx', 'May'],
  ])
  const { out } = await run(`paper plan --version May --language fr --plan ${slug}`)
  expect(out.equals(await readFile(join(folder, 'paper.docx')))).toBe(true)
})

test.each([
  ['paper', 2, wordsIn(commandLineWords, 'en').paperNeeded],
  ['paper novel --version May', 2, 'paper novel'],
  ['paper plan', 2, wordsIn(commandLineWords, 'en').paperVersionNeeded],
  ['paper plan --version May --format odt --language es', 2, '«odt» no es una opción'],
  ['paper plan --version June', 1, 'June'],
  ['paper plan --version May --symbol 14', 1, 'SC63 Doc.14'],
])('“%s” ends with %i and says why', async (line, expected, sentence) => {
  const { code, out, complaints } = await run(line)
  expect({ code, out: out.length }).toEqual({ code: expected, out: 0 })
  expect(complaints).toContain(sentence)
})
