import { afterAll, beforeAll, expect, test } from 'vitest'

import { planner } from '#tests/people.ts'

import { openStore, type Store } from '../open-store.ts'
import { appendAudit, auditOf, verifyAuditLog } from './audit.ts'
import { destroyKeys, eraseOwner } from './sealed-values.ts'

let store: Store
beforeAll(async () => {
  store = await openStore({ memory: true })
}, 60_000)
afterAll(() => store?.close())

const at = new Date('2031-03-01T10:00:00Z')
const ana = { id: 'person-ana', name: 'Ana', grants: [] }

const auditNote = (person: typeof ana, ...notes: Parameters<typeof appendAudit>[2][number][]) =>
  store.write(async tx => ({ answer: await appendAudit(tx, { useCase: 'edit-contact', person, at }, notes) }))
const entries = (id: string) => store.read(reader => auditOf(reader, [id]))
const table = () => store.read(({ db }) => db.selectFrom('audit_entry').selectAll().limit(100).execute())

test('personal values are read as they were, but the table holds neither them nor a name', async () => {
  const subject = { kind: 'contact', id: 'contact-1' }
  const personal = { owner: ana.id, before: { phone: '111' }, after: { phone: '222' } }
  await auditNote(ana, { subject, after: { role: 'focal point' }, personal })
  expect(await entries(subject.id)).toMatchObject([
    {
      person: { id: ana.id, name: 'Ana' },
      after: { role: 'focal point' },
      personal: { before: { phone: '111' }, after: { phone: '222' } },
    },
  ])
  expect(JSON.stringify(await table())).not.toMatch(/"Ana"|phone|"222"/)
})

test('an erased person has no name and no values, and the log still verifies', async () => {
  await auditNote(planner as typeof ana, { subject: { kind: 'plan', id: 'plan-1' }, after: { title: 'x' } })
  await store.write(async tx => ({ answer: await eraseOwner(tx, ana.id, at) }))
  const [entry] = await entries('contact-1')
  expect(entry).toMatchObject({
    person: { id: ana.id, name: { erasedAt: at.toISOString() } },
    after: { role: 'focal point' },
  })
  expect(entry?.personal).toBeUndefined()
  expect(await store.read(verifyAuditLog)).toEqual({ ok: true, entries: 2 })
})

test('nothing personal can be written of an erased person, and nothing else is lost', async () => {
  const subject = { kind: 'contact', id: 'contact-2' }
  await expect(
    auditNote(ana, { subject, personal: { owner: ana.id, after: { phone: '3' } } }),
  ).rejects.toThrow('erased')
  expect(await entries(subject.id)).toEqual([])
  await auditNote(ana, { subject, after: { role: 'none' } })
  expect(await entries(subject.id)).toMatchObject([{ person: { name: { erasedAt: at.toISOString() } } }])
})

test('values whose key was destroyed are missing, later ones have a new key, and the log still verifies', async () => {
  const [one, other] = ['record-1', 'record-2'].map(owner => ({
    subject: { kind: 'record', id: owner },
    personal: { owner, after: { phone: owner } },
  }))
  if (!one || !other) throw new Error('There are two notes')
  await auditNote(planner as typeof ana, one, other, one)
  await store.write(async tx => ({ answer: await destroyKeys(tx, ['record-1', ana.id]) }))
  await auditNote(planner as typeof ana, one)
  const phones = async (id: string) => (await entries(id)).map(({ personal }) => personal?.after)
  expect(await phones('record-1')).toEqual([{ phone: 'record-1' }, undefined, undefined])
  expect(await phones('record-2')).toEqual([{ phone: 'record-2' }])
  await expect(
    auditNote(ana, { subject: one.subject, personal: { owner: ana.id, after: { phone: '3' } } }),
  ).rejects.toThrow('erased')
  expect(await store.read(verifyAuditLog)).toMatchObject({ ok: true })
})
