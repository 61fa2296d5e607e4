import { readdirSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { z } from 'zod'

import type { Person } from '#domain/rights/right.ts'
import { planner, stranger } from '#tests/people.ts'
import { allStrands } from '#domain/plan/plan-table.ts'
import { Refusal } from '#domain/refusal.ts'
import type { Attempt } from '#store/mail/outbox.ts'
import { openStore, type Store } from '#store/open-store.ts'
import { createVersion } from '#use-cases/versions/create-version.ts'
import { decideReturn } from '#use-cases/returns/decide-return.ts'
import { exportPlan } from '#use-cases/plan/export-plan.ts'
import { exportVersion } from '#use-cases/versions/export-version.ts'
import { useCases } from '#use-cases/index.ts'
import { createKey } from '#use-cases/keys/create-key.ts'
import { dayOf } from '#use-cases/day-of.ts'
import { linkMeasure } from '#use-cases/plan/link-measure.ts'
import { loadExample } from '#use-cases/plan/load-example.ts'
import { makePaper } from '#use-cases/papers/make-paper.ts'
import { sendTestMail } from '#use-cases/mail/send-test-mail.ts'
import { showCover } from '#use-cases/papers/show-cover.ts'
import { showPlan } from '#use-cases/plan/show-plan.ts'
import { showReturn } from '#use-cases/returns/show-return.ts'
import { discardImport } from '#use-cases/imports/discard-import.ts'
import { startImport } from '#use-cases/imports/start-import.ts'
import { startReturn } from '#use-cases/returns/start-return.ts'
import { createJacana, type Jacana, type UseCase } from '#use-cases/use-case.ts'
import { comment, editDocx } from '../edited-docx.ts'
import { fillMail } from '../fill-mail.ts'
import { recordInputs } from '../record-inputs.ts'
import { peopleInputs } from '../people-inputs.ts'
import { signInInputs } from '../sign-in-inputs.ts'

type AnyUseCase = (typeof useCases)[number]

const folder = fileURLToPath(new URL('../../src/use-cases/', import.meta.url))
const examples = fileURLToPath(new URL('../../examples/wetlands-2023-2025', import.meta.url))
const slug = 'wetlands-2023-2025'

// The input fits the use-case of its name, which TypeScript cannot follow through a list.
const ask = (jacana: Jacana, useCase: AnyUseCase, actor: Person, input: unknown): Promise<unknown> =>
  jacana.do(useCase as unknown as UseCase<z.ZodType, unknown>, actor, input)

const isUseCase = (value: unknown): value is AnyUseCase =>
  typeof value === 'object' && value !== null && 'kind' in value && 'right' in value && 'input' in value

const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
  name =>
    name.endsWith('.ts') &&
    !name.endsWith('.test.ts') &&
    name !== 'index.ts' &&
    !name.endsWith('-program.ts'),
)

test('the index lists every use-case', async () => {
  const modules: Record<string, unknown>[] = await Promise.all(files.map(name => import(`${folder}${name}`)))
  const exportedUseCases = modules.flatMap(module => Object.values(module).filter(isUseCase))
  expect(useCases.map(({ name }) => name).toSorted()).toEqual(
    exportedUseCases.map(({ name }) => name).toSorted(),
  )
})

test('each use-case has a unique name, which is that of its file', () => {
  const names = useCases.map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
  const fileNames = files.map(file => basename(file, '.ts'))
  for (const name of names) expect(fileNames).toContain(name)
})

// Where the input says which right it is, the exam of rights tries it with one.
const ofOneRight = useCases.filter(({ right }) => typeof right !== 'function')

test.each(ofOneRight.map(useCase => [useCase.name, useCase] as const))(
  '%s is refused to a person without the right, before anything else',
  async (name, useCase) => {
    const refusal = ask(createJacana({}), useCase, stranger, { nonsense: true })
    await expect(refusal).rejects.toThrow(Refusal)
    await expect(refusal).rejects.toMatchObject({
      code: 'notPermitted',
      values: { useCase: name, person: 'Stranger' },
    })
  },
)

describe('each write', () => {
  let store: Store
  let jacana: Jacana
  beforeAll(async () => {
    store = await openStore({ memory: true })
    jacana = createJacana({ store })
  }, 60_000)
  afterAll(() => store.close())

  /** An input with which each write changes something, after the writes before it. */
  const inputs: Record<string, () => Promise<unknown>> = {
    'load-example': async () => ({ folder: examples }),
    'revise-node': async () => {
      const { plan } = await first()
      return {
        slug,
        id: plan.sections[0]?.id,
        version: plan.sections[0]?.version,
        language: 'en',
        goal: 'Another goal',
      }
    },
    'revise-activity': async () => {
      const { activity } = await first()
      return { slug, id: activity.id, version: activity.version, language: 'en', text: 'Another text' }
    },
    'record-progress': async () => {
      const { activity } = await first()
      return { slug, id: activity.id, status: 'onTrack', seen: 0 }
    },
    'revise-indicator': async () => {
      const { plan } = await first()
      const indicator = plan.sections[0]?.children[0]?.indicators[0]
      return { slug, id: indicator?.id, version: indicator?.version, language: 'en', text: 'Another text' }
    },
    'create-version': async () => ({ slug, name: 'Exam' }),
    'import-version': async () => ({
      bytes: (await jacana.do(exportVersion, planner, { slug, version: 'Exam' })).bytes,
      name: 'Again',
    }),
    'edit-cover': async () => {
      const { cover, version } = await jacana.do(showCover, planner, { slug, language: 'en' })
      return {
        slug,
        language: 'en',
        version,
        cover: {
          ...cover,
          title: 'Another title',
          actions: cover.actions.join('\n'),
          paragraphs: cover.paragraphs.join('\n\n'),
        },
      }
    },
    'make-paper': async () => ({ slug, version: 'Exam', language: 'fr', format: 'docx' }),
    'start-return': async () => ({ slug, bytes: await editedFile(), fileName: 'back.docx' }),
    'decide-return': async () => ({ ...(await newReturn()), decisions: { e1: 'accepted' } }),
    'apply-return': async () => {
      const { id, version } = await newReturn()
      const decision = await jacana.do(decideReturn, planner, {
        id,
        version,
        decisions: { e1: 'accepted' },
      })
      const { plan } = await jacana.do(showReturn, planner, { id })
      return { ...decision, revision: plan.revision }
    },
    'discard-return': newReturn,
    'start-import': async () => ({ bytes: await exportFile(), fileName: 'plan.json' }),
    'correct-import': async () => ({
      ...(await newImport()),
      corrections: [{ kind: 'editText', at: { section: '1' }, cell: 'goal', text: 'Another goal' }],
    }),
    'send-test-mail': async () => ({ address: 'kaya@example.org', language: 'en' }),
    'send-again': async () => ({ id: await mailThatEnded({ state: 'failed', reason: 'mailRefused' }) }),
    'send-failed-again': async () => {
      await mailThatEnded({ state: 'failed', reason: 'mailRefused' })
      return {}
    },
    'mark-bounced': async () => ({ id: await mailThatEnded({ state: 'sent' }) }),
    'clear-bounce': async () => {
      await mailThatEnded({ state: 'bounced', reason: 'addressRefused' })
      return { address: 'kaya@example.org' }
    },
    'choose-notices': async () => ({ rolesChanged: 'weekly' }),
    unsubscribe: async () => ({ token: await fillMail(store, new Date('2020-01-01T10:00:00Z')) }),
    'load-demo-people': async () => ({ folder: examples }),
    ...peopleInputs(() => jacana),
    'apply-import': newImport,
    'discard-import': newImport,
    'publish-example': async () => ({ folder: examples }),
    'publish-version': async () => ({ slug, version: 'Exam' }),
    'take-back-publication': async () => ({ slug, version: 'Exam' }),
    'create-key': async () => keyOrder,
    'end-key': async () => ({ id: (await jacana.do(createKey, planner, keyOrder)).id }),
    'record-key-use': async () => ({ id: (await jacana.do(createKey, planner, keyOrder)).id }),
    'take-back-file': async () => jacana.do(discardImport, planner, await newImport()),
    'empty-deleted': async () => ({}),
    'check-audit': async () => ({}),
    ...signInInputs(() => ({ jacana, store })),
    'load-example-records': async () => ({ folder: examples }),
    ...recordInputs(() => ({ jacana, store })),
    'link-measure': async () => ({ ...(await firstIndicator()), ...measure }),
    'unlink-measure': async () => {
      const indicator = await firstIndicator()
      await jacana.do(linkMeasure, planner, { ...indicator, ...measure, only: { kind: ['webinar'] } })
      return indicator
    },
  }

  const measure = { register: 'trainings', measure: 'held' }

  const firstIndicator = async () => {
    const { plan } = await first()
    return { slug, indicator: plan.sections[0]?.children[0]?.indicators[0]?.id ?? '' }
  }

  const mailThatEnded = async (attempt: Attempt): Promise<string> => {
    const { id } = await jacana.do(sendTestMail, planner, { address: 'kaya@example.org', language: 'en' })
    await store.outbox.record(id, attempt, new Date())
    return id
  }

  const keyOrder = { program: 'Exam', scope: ['export plan'], lastDay: dayOf(new Date()) }

  const first = async () => {
    const plan = await jacana.do(showPlan, planner, { slug })
    const activity = allStrands(plan)[0]?.strand.activities[0]
    if (!activity) throw new Error('The example plan has no activity')
    return { plan, activity }
  }

  const exportFile = async (): Promise<Uint8Array<ArrayBuffer>> => {
    const { bytes } = await jacana.do(exportPlan, planner, { slug, format: 'json', language: 'en' })
    return Uint8Array.from(bytes)
  }

  let papers = 0
  const editedFile = async (): Promise<Uint8Array<ArrayBuffer>> => {
    const version = `Sent back ${++papers}`
    await jacana.do(createVersion, planner, { slug, name: version })
    const { bytes } = await jacana.do(makePaper, planner, {
      slug,
      version,
      language: 'en',
      format: 'docx',
    })
    return editDocx(bytes, [
      comment('Introduction', version, { author: 'Reviewer', at: '2030-05-03T14:05:00Z' }),
    ])
  }

  async function newReturn(): Promise<{ id: string; version: number }> {
    return jacana.do(startReturn, planner, { slug, bytes: await editedFile(), fileName: 'back.docx' })
  }

  async function newImport(): Promise<{ id: string; version: number }> {
    return jacana.do(startImport, planner, { bytes: await exportFile(), fileName: 'plan.json' })
  }

  const entries = () =>
    store.read(({ db }) =>
      db
        .selectFrom('audit_entry')
        .select(['use_case', 'actor_id'])
        .orderBy('position')
        .limit(100_000)
        .execute(),
    )

  const writes: readonly AnyUseCase[] = useCases.filter(({ kind }) => kind === 'write')

  test('is tested here', () => {
    expect(Object.keys(inputs).toSorted()).toEqual(writes.map(({ name }) => name).toSorted())
  })

  test('is in the audit log with its name and its person', async () => {
    await jacana.do(loadExample, planner, { folder: examples })
    const entriesBefore = await entries()
    expect(entriesBefore).toMatchObject([{ use_case: 'load-example', actor_id: 'planner' }])
    // The example fills itself only where nobody has come in yet: its people, their records, what is public.
    const early = ['load-demo-people', 'load-example-records', 'publish-example']
    const isEarly = ({ name }: { name: string }) => early.includes(name)
    const others = writes.filter(each => each.name !== 'load-example' && !isEarly(each))
    for (const useCase of early.flatMap(name => writes.filter(each => each.name === name)).concat(others)) {
      const input = await inputs[useCase.name]?.()
      const before = await entries()
      await ask(jacana, useCase, planner, input)
      const newEntries = (await entries()).slice(before.length)
      expect(newEntries.length, useCase.name).toBeGreaterThan(0)
      for (const entry of newEntries) expect(entry).toEqual({ use_case: useCase.name, actor_id: 'planner' })
    }
  })
})
