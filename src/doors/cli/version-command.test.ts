import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'

import { localPlanner } from '#domain/actor.ts'
import { commandLineWords } from '#i18n/command-line.ts'
import { openStore, type Store } from '#store/open-store.ts'
import { insertPlan } from '#store/plan-writes.ts'
import { peatlands } from '#tests/world.ts'
import { reviseActivity } from '#use-cases/revise-activity.ts'
import { showVersion } from '#use-cases/show-version.ts'
import { createJacana, defineUseCase, type Jacana } from '#use-cases/use-case.ts'
import { runCommand } from './run-command.ts'

const { slug } = peatlands
let store: Store
let jacana: Jacana

beforeAll(async () => {
  store = await openStore({ memory: true })
  jacana = createJacana({ store })
})
afterAll(() => store.close())

const enterPlan = defineUseCase({
  name: 'enter-plan',
  kind: 'write',
  permission: 'plan.write',
  input: z.object({}),
  run: async ({ tx }) => {
    await insertPlan(tx, peatlands)
    return { answer: undefined, audit: [{ subject: { kind: 'plan', id: peatlands.id }, planId: peatlands.id, after: { slug } }] }
  },
})

const run = async (...args: string[]) => {
  const out: string[] = []
  const complaints: string[] = []
  const code = await runCommand(['version', ...args], {
    language: 'en',
    folder: '.',
    print: text => void out.push(String(text)),
    complain: text => void complaints.push(text),
    actor: localPlanner,
    withoutStore: createJacana({}),
    openJacana: async () => ({ jacana, close: async () => {} }),
    serve: async () => {},
  })
  return { code, out: out.join(''), complaints: complaints.join('\n') }
}

test('without a plan there is nothing to name', async () => expect((await run('create', '--name', 'One')).code).toBe(1))

test('a version is named, and compared with the present in any language', async () => {
  await jacana.do(enterPlan, localPlanner, {})
  const made = await run('create', '--name', 'As sent', '--why', 'They asked')
  const { sha256, why } = await jacana.do(showVersion, localPlanner, { slug, version: 'As sent' })
  expect(made).toEqual({ code: 0, out: `${commandLineWords.en.versionKept('As sent', slug, sha256)}\n`, complaints: '' })
  expect(why).toBe('They asked')
  expect((await run('compare', 'as sent', '--plan', slug)).out).toContain('nothing differs')
  const id = 'activity-2031-Draw the map'
  await jacana.do(reviseActivity, localPlanner, { slug, id, version: 1, language: 'fr', text: 'Dessiner deux cartes', status: 'completed' })
  await run('create', '--name', 'Later')
  const { code, out } = await run('compare', 'As sent', 'Later', '--language', 'fr')
  expect(code).toBe(0)
  expect(out).toContain('De «\u00a0As sent\u00a0» à «\u00a0Later\u00a0»')
  expect(out).toContain('1.1, Ligne 1  Reformulation · Activité 2031  Dessiner [-la carte-]{+deux cartes+}')
  expect(out).toContain('[-En bonne voie-]{+')
})

test.each([
  [['create', '--name', 'as sent'], 1, 'as sent'],
  [['create'], 2, commandLineWords.en.versionNameNeeded],
  [['create', 'x', '--name', 'y'], 2, 'x'],
  [['compare'], 2, commandLineWords.en.versionNeeded],
  [['compare', 'a', 'b', 'c'], 2, 'c'],
  [['compare', 'nothing'], 1, 'nothing'],
  [['compare', 'as sent', '--language', 'de'], 2, 'en, fr, es'],
  [['create', '--name', 'y', '--plan', 'none'], 1, 'none'],
  [['swim'], 2, 'version swim'],
  [[], 2, 'version'],
])('“version %j” ends with %i and says why', async (args, expected, sentence) => {
  const { code, out, complaints } = await run(...args)
  expect({ code, out }).toEqual({ code: expected, out: '' })
  expect(complaints).toContain(sentence)
})
