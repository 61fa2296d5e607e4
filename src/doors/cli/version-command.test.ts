import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'

import { planner } from '#tests/people.ts'
import { commandLineWords } from '#i18n/command-line.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { openStore, type Store } from '#store/open-store.ts'
import { insertPlan } from '#store/plan/plan-writes.ts'
import { insertProgress } from '#store/plan/progress.ts'
import { peatlands, peatlandsState } from '#tests/world.ts'
import { reviseActivity } from '#use-cases/plan/revise-activity.ts'
import { recordProgress } from '#use-cases/progress/record-progress.ts'
import { showVersion } from '#use-cases/versions/show-version.ts'
import { createJacana, defineUseCase, type Jacana } from '#use-cases/use-case.ts'
import { runCommand } from './run-command.ts'

const { slug } = peatlands
let store: Store
let jacana: Jacana
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jacana-versions-'))
  store = await openStore({ memory: true })
  jacana = createJacana({ store })
})
afterAll(async () => {
  await store.close()
  await rm(folder, { recursive: true })
})

const enterPlan = defineUseCase({
  name: 'enter-plan',
  kind: 'write',
  right: ['change', 'plan'],
  input: z.object({}),
  run: async ({ tx, person, now }) => {
    await insertPlan(tx, peatlands)
    await insertProgress(tx, peatlandsState, { at: now, by: person.id })
    return {
      answer: undefined,
      audit: [{ subject: { kind: 'plan', id: peatlands.id }, planId: peatlands.id, after: { slug } }],
    }
  },
})

const runIn = async (place: { jacana: Jacana }, ...args: string[]) => {
  const out: string[] = []
  const complaints: string[] = []
  const code = await runCommand(['version', ...args], {
    language: 'en',
    folder,
    print: text => void out.push(Buffer.from(text).toString()),
    complain: text => void complaints.push(text),
    person: planner,
    baseUrl: () => 'https://jacana.example.org',
    secretFile: join(folder, 'secret'),
    withoutStore: createJacana({}),
    openJacana: async () => ({ ...place, close: async () => {} }),
    openOrCreateJacana: async () => ({ ...place, close: async () => {} }),
    serve: async () => {},
  })
  return { code, out: out.join(''), complaints: complaints.join('\n') }
}
const run = (...args: string[]) => runIn({ jacana }, ...args)

test('without a plan no version can be created', async () =>
  expect((await run('create', '--name', 'One')).code).toBe(1))

test('a version is created, and compared with the present in any language', async () => {
  await jacana.do(enterPlan, planner, {})
  const creation = await run('create', '--name', 'As sent', '--why', 'They asked')
  const { sha256, why } = await jacana.do(showVersion, planner, { slug, version: 'As sent' })
  expect(creation).toEqual({
    code: 0,
    out: `${wordsIn(commandLineWords, 'en').versionSaved('As sent', slug, sha256)}\n`,
    complaints: '',
  })
  expect(why).toBe('They asked')
  expect((await run('compare', 'as sent', '--plan', slug)).out).toContain('nothing differs')
  const id = 'activity-2031-Draw the map'
  await jacana.do(reviseActivity, planner, {
    slug,
    id,
    version: 1,
    language: 'fr',
    text: 'Dessiner deux cartes',
  })
  await jacana.do(recordProgress, planner, {
    slug,
    id,
    status: 'completed',
    seen: 1,
  })
  await run('create', '--name', 'Later')
  const { code, out } = await run('compare', 'As sent', 'Later', '--language', 'fr')
  expect(code).toBe(0)
  expect(out).toContain('De «\u00a0As sent\u00a0» à «\u00a0Later\u00a0»')
  expect(out).toContain('1.1, Ligne 1  Reformulation · Activité 2031  Dessiner [-la carte-]{+deux cartes+}')
  expect(out).toContain('[-En bonne voie-]{+')
})

test('a comparison can be a sheet too', async () => {
  const { code, out } = await run('compare', 'As sent', 'Later', '--language', 'fr', '--format', 'csv')
  expect(code).toBe(0)
  expect(out).toContain(
    '1;1.1;1;Dessiner deux cartes;Reformulation;Activité 2031;Dessiner la carte;Dessiner deux cartes',
  )
  expect((await run('compare', 'As sent', '--format', 'csv', '--separator', 'comma')).out).toMatch(
    /^\ufeffFunction,Result,Row,/,
  )
  expect(await run('compare', 'As sent', '--format', 'xlsx', '--out', 'changes.xlsx')).toMatchObject({
    code: 0,
    out: '',
  })
  expect((await readFile(join(folder, 'changes.xlsx'))).subarray(0, 2).toString()).toBe('PK')
})

test('a version file creates its plan elsewhere, and can be imported again under another name', async () => {
  const exportRun = await run('export', 'as sent', '--out', 'sent.json')
  expect(exportRun).toEqual({
    code: 0,
    out: '',
    complaints: wordsIn(commandLineWords, 'en').fileWritten('sent.json'),
  })
  expect((await run('export', 'As sent', '--plan', slug)).out).toBe(
    await readFile(join(folder, 'sent.json'), 'utf8'),
  )
  const { sha256 } = await jacana.do(showVersion, planner, { slug, version: 'As sent' })
  const elsewhere = await openStore({ memory: true })
  const other = { jacana: createJacana({ store: elsewhere }) }
  const importRun = await runIn(other, 'import', 'sent.json')
  const { versionSaved, planCreated } = wordsIn(commandLineWords, 'en')
  expect(importRun).toEqual({
    code: 0,
    out: `${versionSaved('As sent', slug, sha256)}\n${planCreated(slug)}\n`,
    complaints: '',
  })
  expect((await runIn(other, 'import', 'sent.json')).code).toBe(1)
  const again = await runIn(other, 'import', 'sent.json', '--name', 'Again', '--plan', slug)
  expect(again.out).toBe(`${versionSaved('Again', slug, sha256)}\n`)
  expect((await other.jacana.do(showVersion, planner, { slug, version: 'Again' })).sha256).toBe(sha256)
  await writeFile(
    join(folder, 'changed.json'),
    (await readFile(join(folder, 'sent.json'), 'utf8')).replace('Draw the map', 'Lose the map'),
  )
  expect((await runIn(other, 'import', 'changed.json', '--name', 'Changed')).code).toBe(1)
  await elsewhere.close()
})

test.each([
  [['create', '--name', 'as sent'], 1, 'as sent'],
  [['create'], 2, wordsIn(commandLineWords, 'en').versionNameNeeded],
  [['create', 'x', '--name', 'y'], 2, 'x'],
  [['compare'], 2, wordsIn(commandLineWords, 'en').versionNeeded],
  [['compare', 'a', 'b', 'c'], 2, 'c'],
  [['compare', 'nothing'], 1, 'nothing'],
  [['compare', 'as sent', '--language', 'de'], 2, 'en, fr, es'],
  [['create', '--name', 'y', '--plan', 'none'], 1, 'none'],
  [['export'], 2, wordsIn(commandLineWords, 'en').versionToExport],
  [['export', 'a', 'b'], 2, 'b'],
  [['export', 'nothing'], 1, 'nothing'],
  [['import'], 2, wordsIn(commandLineWords, 'en').versionFileNeeded],
  [['import', 'missing.json'], 1, 'missing.json'],
  [['import', 'a', 'b'], 2, 'b'],
  [['compare', 'as sent', '--format', 'pdf'], 2, 'xlsx, csv'],
  [['swim'], 2, 'version swim'],
  [[], 2, 'version'],
])('“version %j” ends with %i and says why', async (args, expected, sentence) => {
  const { code, out, complaints } = await run(...args)
  expect({ code, out }).toEqual({ code: expected, out: '' })
  expect(complaints).toContain(sentence)
})
