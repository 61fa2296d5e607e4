import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import type { Person } from '#domain/rights/right.ts'
import { planner } from '#tests/people.ts'
import { languages } from '#domain/language.ts'
import type { ParsedPlan } from '#domain/papers/parsed-plan.ts'
import { commandLineWords } from '#i18n/command-line.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { openStore, type Store } from '#store/open-store.ts'
import { composePlan } from '#tests/made/compose.ts'
import { makeDocx } from '#tests/made/make-docx.ts'
import { createJacana, type Jacana } from '#use-cases/use-case.ts'

import { runCommand } from './run-command.ts'
import type { Surroundings } from './surroundings.ts'

const samplePlan = composePlan({ seed: 7, language: 'en', layout: 'seven' })
let folder: string
let store: Store
let jacana: Jacana

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jacana-cli-'))
  store = await openStore({ memory: true })
  jacana = createJacana({ store })
  await writeFile(join(folder, 'plan.docx'), await makeDocx(samplePlan))
  await writeFile(join(folder, 'empty.txt'), '')
})
afterAll(async () => {
  await store.close()
  await rm(folder, { recursive: true })
})

const run = async (line: string, change: Partial<Surroundings> = {}) => {
  const out: string[] = []
  const complaints: string[] = []
  const code = await runCommand(line.split(' '), {
    language: 'en',
    folder,
    print: text => void out.push(Buffer.from(text).toString()),
    complain: text => void complaints.push(text),
    person: planner,
    baseUrl: () => 'https://jacana.example.org',
    secretFile: join(folder, 'secret'),
    withoutStore: createJacana({}),
    openJacana: async () => ({ jacana, close: async () => {} }),
    openOrCreateJacana: async () => ({ jacana, close: async () => {} }),
    serve: async () => {},
    ...change,
  })
  return { code, out: out.join(''), complaints: complaints.join('\n') }
}

const noDatabase = () => Promise.reject(new Error('No database here'))
const withoutDatabase: Partial<Surroundings> = { openJacana: noDatabase, openOrCreateJacana: noDatabase }

describe('a dry run', () => {
  test('prints what was read as JSON and nothing else, without a database', async () => {
    const { code, out, complaints } = await run('import plan.docx --dry-run --json', withoutDatabase)
    expect({ code, complaints }).toEqual({ code: 0, complaints: '' })
    const parsedPlan: ParsedPlan = JSON.parse(out)
    expect(parsedPlan.sections.map(({ title }) => title)).toEqual(
      samplePlan.sections.map(({ title }) => title),
    )
  })

  test.each(languages)('answers a person in their language (%s)', async language => {
    const { out } = await run('import plan.docx --dry-run', { ...withoutDatabase, language })
    for (const { title } of samplePlan.sections) expect(out).toContain(title)
    expect(out).toContain(wordsIn(commandLineWords, language).results.other)
    expect(out).toContain(wordsIn(commandLineWords, language).dryRun)
  })
})

test('a plan is imported once; the log is intact; the exported plan has the text of the paper', async () => {
  const first = JSON.parse((await run('import plan.docx --json')).out)
  expect(first).toMatchObject({ created: true, counts: { changed: 0, ended: 0 } })
  expect(first.counts.added).toBeGreaterThan(samplePlan.sections.length)
  expect((await run('import plan.docx')).out).toContain(wordsIn(commandLineWords, 'en').nothingNew)
  expect(await run('audit verify')).toMatchObject({ code: 0, complaints: '' })
  const exportedPlan: ParsedPlan = JSON.parse((await run(`export ${first.slug}`)).out)
  expect(exportedPlan.sections.map(({ title }) => title)).toEqual(
    samplePlan.sections.map(({ title }) => title),
  )
  const { code, out } = await run(`export ${first.slug} --format csv --out plan.csv`)
  expect({ code, out }).toEqual({ code: 0, out: '' })
  expect(await readFile(join(folder, 'plan.csv'), 'utf8')).toContain(samplePlan.sections[0]?.title)
  expect((await run(`export ${first.slug} --format csv --separator semicolon`)).out).toMatch(
    /^\ufeff[^,]+;[^,]+;/,
  )
  expect((await run(`export ${first.slug} --table mandates --format csv --language es`)).out).toMatch(
    /^\ufeffClase;Instrumento;Párrafo;/,
  )
  expect((await run(`export ${first.slug} --table standing`)).out.slice(0, 2)).toBe('PK')
})

test.each([
  ['import missing.docx --dry-run', 1, 'missing.docx'],
  ['import empty.txt --dry-run --language fr', 1, 'Le fichier est vide'],
  ['export nothing', 1, 'nothing'],
  ['import', 2, wordsIn(commandLineWords, 'en').fileNeeded],
  ['import a b', 2, 'b'],
  ['import plan.docx --langage fr', 2, '--langage'],
  ['import plan.docx --language de', 2, 'en, fr, es'],
  ['export x --format pdf --language es', 2, '«pdf» no es una opción'],
  ['export x --table plan', 2, 'mandates, standing, versions, papers'],
  ['export x --table papers --format json', 2, 'xlsx, csv'],
  ['export x --format csv --separator tab', 2, 'comma, semicolon'],
  ['export nothing --table versions', 1, 'nothing'],
  ['audit', 2, 'audit'],
  ['audit mend', 2, 'audit mend'],
  ['swim', 2, 'swim'],
  ['constructor', 2, 'constructor'],
])('“%s” ends with %i and says why', async (line, expected, sentence) => {
  const { code, out, complaints } = await run(line)
  expect({ code, out }).toEqual({ code: expected, out: '' })
  expect(complaints).toContain(sentence)
  expect(complaints).not.toContain('    at ')
})

test('a link for one more administrator is printed with the address of the installation', async () => {
  const { code, out } = await run('administrator add')
  expect([code, out]).toEqual([
    0,
    expect.stringMatching(/  https:\/\/jacana\.example\.org\/en\/link\/[\w-]{43}\n$/),
  ])
  expect(await run('administrator')).toMatchObject({ code: 2, out: '' })
})

test('a person without the right is refused', async () => {
  const stranger: Person = { id: 'stranger', name: 'Stranger', grants: [] }
  expect((await run('import plan.docx --dry-run', { person: stranger })).code).toBe(1)
})

test('a defect is reported as such, with its details', async () => {
  const { code, complaints } = await run('audit verify', withoutDatabase)
  expect(code).toBe(3)
  expect(complaints).toContain(wordsIn(commandLineWords, 'en').defect)
  expect(complaints).toContain('No database here')
})

test('a broken audit log is a refusal', async () => {
  const brokenJacana: Jacana = { do: async () => ({ ok: false, brokenPosition: 4 }) as never }
  const { code, complaints } = await run('audit verify', {
    openJacana: async () => ({ jacana: brokenJacana, close: async () => {} }),
  })
  expect(code).toBe(1)
  expect(complaints).toContain('4')
})
