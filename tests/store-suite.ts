import { afterAll, beforeAll, expect, test } from 'vitest'

import { planner } from '#tests/people.ts'
import { canonicalJson } from '#domain/canonical-json.ts'
import { editPlan } from '#domain/plan/edit-plan.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { Refusal } from '#domain/refusal.ts'
import { say } from '#domain/text.ts'
import { demandImport, insertImport, listImports, updateImport } from '#store/files/imports.ts'
import { partOfSentFile } from '#store/files/sent-files.ts'
import { newId } from '#store/engine/new-id.ts'
import type { Store } from '#store/open-store.ts'
import { readSnapshot } from '#store/plan/plan-snapshot.ts'
import { insertPlan, savePlan } from '#store/plan/plan-writes.ts'
import { findPlan, listPlans, planToChange } from '#store/plan/plans.ts'
import { searchPlan } from '#store/records/search.ts'
import { firstActivity, moveFirstRow, otherStrands, rewordActivity } from './plan-edits.ts'
import { planWithNewIds } from './plan-with-new-ids.ts'
import { writeInTransaction } from './write-in-transaction.ts'

const now = new Date('2030-06-01T10:00:00Z')

/** The tests of the store, the same for the embedded database and for a server. */
export const storeSuite = (open: () => Promise<Store>): void => {
  let store: Store
  beforeAll(async () => {
    store = await open()
  }, 60_000)
  afterAll(() => store.close())

  const storedPlan = (plan: Plan) => store.read(reader => readSnapshot(reader, plan.id))
  const insertedPlan = async (): Promise<Plan> => {
    const plan = planWithNewIds()
    await writeInTransaction(store, tx => insertPlan(tx, plan))
    return plan
  }

  test('a plan comes back as it was written', async () => {
    const plan = await insertedPlan()
    expect(canonicalJson(await storedPlan(plan))).toBe(canonicalJson(plan))
    expect(await store.read(listPlans)).toContainEqual(
      expect.objectContaining({ slug: plan.slug, title: plan.title }),
    )
  })

  test('only the difference between two states is written', async () => {
    const plan = await insertedPlan()
    const activity = firstActivity(plan)
    const savedPlan = await writeInTransaction(store, async tx => {
      const before = await planToChange(tx, plan.slug)
      return savePlan(tx, before, rewordActivity(before, activity.id, 'Draw every map again'), now)
    })
    expect(savedPlan.revision).toBe(plan.revision + 1)
    expect(firstActivity(savedPlan)).toMatchObject({
      version: activity.version + 1,
      text: { words: { en: { text: 'Draw every map again' } } },
    })
    expect(otherStrands(savedPlan)).toEqual(otherStrands(plan))
    expect(canonicalJson(await storedPlan(plan))).toBe(canonicalJson(savedPlan))
  })

  test('rows are inserted, moved and ended; a row that only changes position keeps its version', async () => {
    const plan = await insertedPlan()
    const savedPlan = await writeInTransaction(store, async tx => {
      const before = await planToChange(tx, plan.slug)
      return savePlan(tx, before, moveFirstRow(before), now)
    })
    expect(canonicalJson(await storedPlan(plan))).toBe(canonicalJson(savedPlan))
    const [first, last] = [savedPlan.sections[0]?.children[0], savedPlan.sections[1]?.children[0]]
    expect(first?.strands.map(strand => strand.version)).toEqual(
      plan.sections[0]?.children[0]?.strands.map(() => 1),
    )
    expect(last?.strands.at(-1)).toMatchObject({
      id: plan.sections[0]?.children[0]?.strands[0]?.id,
      version: 2,
    })
  })

  test('posts, tags, leads, funding and citations change with the row they belong to', async () => {
    const plan = await insertedPlan()
    const activity = firstActivity(plan)
    const savedPlan = await writeInTransaction(store, async tx => {
      const before = await planToChange(tx, plan.slug)
      const editedPlan = editPlan(before, {
        strand: strand => ({ ...strand, tags: ['new', ...strand.tags] }),
        activity: each =>
          each.id === activity.id
            ? {
                ...each,
                leads: [{ code: 'XY', qualifier: 'north', known: false }],
                funding: [],
                citations: [],
                priority: 'high',
              }
            : each,
      })
      return savePlan(tx, before, { ...editedPlan, symbol: 'Doc.1', posts: editedPlan.posts.slice(1) }, now)
    })
    expect(savedPlan.version).toBe(plan.version + 1)
    expect(canonicalJson(await storedPlan(plan))).toBe(canonicalJson(savedPlan))
  })

  test('a change that names an old version is refused and leaves nothing behind', async () => {
    const plan = await insertedPlan()
    const activity = firstActivity(plan)
    const stale = await storedPlan(plan)
    if (!stale) throw new Error('The plan is not there')
    await writeInTransaction(store, async tx => {
      const before = await planToChange(tx, plan.slug)
      await savePlan(tx, before, rewordActivity(before, activity.id, 'First come'), now)
    })
    const late = writeInTransaction(store, async tx => {
      const before = await planToChange(tx, plan.slug)
      await savePlan(
        tx,
        { ...stale, revision: before.revision },
        { ...rewordActivity(stale, activity.id, 'Too late'), revision: before.revision },
        now,
      )
    })
    await expect(late).rejects.toThrow(Refusal)
    const after = await store.read(reader => findPlan(reader, plan.slug))
    expect(after && say(firstActivity(after).text, 'en').text).toBe('First come')
    expect(after?.revision).toBe(plan.revision + 1)
  })

  test('an unchanged plan is not read again, and an undone change leaves the right plan', async () => {
    const plan = await insertedPlan()
    const read = () => store.read(reader => findPlan(reader, plan.slug))
    const first = await read()
    expect(await read()).toBe(first)
    const rejection = store.write(async tx => {
      const before = await planToChange(tx, plan.slug)
      return {
        answer: await savePlan(tx, before, rewordActivity(before, firstActivity(plan).id, 'Never'), now),
        undo: true,
      }
    })
    await rejection
    expect(await read()).toBe(first)
    const failure = writeInTransaction(store, async tx => {
      const before = await planToChange(tx, plan.slug)
      await savePlan(tx, before, rewordActivity(before, firstActivity(plan).id, 'Never'), now)
      throw new Error('struck down')
    })
    await expect(failure).rejects.toThrow('struck down')
    expect(await read()).toBe(first)
    expect(canonicalJson(await storedPlan(plan))).toBe(canonicalJson(plan))
  })

  test('simultaneous changes are made one after the other, and none is lost', async () => {
    const plan = await insertedPlan()
    const activity = firstActivity(plan)
    const letters = 'abcdefgh'.split('')
    const change = (tag: string) =>
      writeInTransaction(store, async tx => {
        const before = await planToChange(tx, plan.slug)
        const priority = `${firstActivity(before).priority ?? ''}${tag}`
        await savePlan(
          tx,
          before,
          editPlan(before, { activity: each => (each.id === activity.id ? { ...each, priority } : each) }),
          now,
        )
      })
    await Promise.all(letters.map(change))
    const after = await storedPlan(plan)
    const priority = after ? (firstActivity(after).priority ?? '') : ''
    expect(new Set(priority)).toEqual(new Set([activity.priority, ...letters]))
    expect(after?.revision).toBe(plan.revision + 8)
  })

  test('a search finds words in three languages, whatever their accents and endings', async () => {
    const plan = await insertedPlan()
    const search = async (text: string, language: string) =>
      (await store.read(reader => searchPlan(reader, { planId: plan.id, text, language }))).map(hit =>
        hit.snippet
          .filter(part => part.hit)
          .map(part => part.text.toLowerCase())
          .join(' '),
      )
    expect(await search('tourbiere', 'fr')).toContain('tourbières')
    expect(await search('TOURBIÈRES', 'fr')).toContain('tourbières')
    expect(await search('turberas', 'es')).toContain('turberas')
    expect(await search('keeping registers', 'en')).toContain('keep register')
    expect(await search('peatl', 'en')).toContain('peatlands')
    expect(await search('tourbières', 'en')).toContain('tourbières')
    expect(await search('no such word', 'en')).toEqual([])
    expect(await search("' | ! & :* \\", 'en')).toEqual([])
  })

  test('a search does not find the old words of a changed or ended activity', async () => {
    const plan = await insertedPlan()
    const ids = async (text: string) =>
      (await store.read(reader => searchPlan(reader, { planId: plan.id, text, language: 'en' }))).map(
        hit => hit.id,
      )
    const activity = firstActivity(plan)
    await writeInTransaction(store, async tx => {
      const before = await planToChange(tx, plan.slug)
      await savePlan(tx, before, rewordActivity(before, activity.id, 'Zephyrs are measured'), now)
    })
    expect(await ids('zephyr')).toEqual([activity.id])
    await writeInTransaction(store, async tx => {
      const before = await planToChange(tx, plan.slug)
      const without = editPlan(before, {
        node: node => ({
          ...node,
          strands: node.strands.filter(strand => strand.activities[0]?.id !== activity.id),
        }),
      })
      await savePlan(tx, before, without, now)
    })
    expect(await ids('zephyr')).toEqual([])
  })

  test('an import is stored with its file, changed by version, and listed', async () => {
    const bytes = new Uint8Array([0, 1, 2, 255])
    const session = {
      id: newId(),
      kind: 'text' as const,
      version: 1,
      fileName: 'plan.txt',
      sha256: 'ab',
      size: 4,
      parsed: { sections: [] },
      corrections: [],
      state: 'open' as const,
      sentAt: now,
      sentBy: planner.name,
    }
    await writeInTransaction(store, tx => insertImport(tx, session, bytes))
    expect(await store.read(reader => demandImport(reader, session.id))).toEqual(session)
    const part = (from: number, length: number) =>
      store.read(reader => partOfSentFile(reader, session.id, { from, length }))
    expect([...(await part(0, 100))]).toEqual([...bytes])
    expect([...(await part(1, 2))]).toEqual(Array.from(bytes.subarray(1, 3)))
    expect(await part(100, 2)).toHaveLength(0)
    const closedStore = await writeInTransaction(store, tx =>
      updateImport(tx, session, { state: 'applied', planSlug: 'p', closing: { at: now, by: planner.name } }),
    )
    expect(await store.read(reader => demandImport(reader, session.id))).toMatchObject(closedStore)
    await expect(
      writeInTransaction(store, tx => updateImport(tx, session, { state: 'discarded' })),
    ).rejects.toThrow('clash')
    expect((await store.read(reader => listImports(reader))).map(({ id }) => id)).toContain(session.id)
  })

  test('a second plan with the same slug is refused', async () => {
    const plan = await insertedPlan()
    await expect(
      writeInTransaction(store, tx => insertPlan(tx, { ...planWithNewIds(), slug: plan.slug })),
    ).rejects.toMatchObject({ code: 'clash' })
  })

  test('VACUUM runs', () => expect(store.upkeep.vacuum()).resolves.toBeUndefined())

  test('a reader cannot write', async () => {
    const plan = await insertedPlan()
    const sneaky = store.read(reader => reader.db.deleteFrom('tag').where('plan_id', '=', plan.id).execute())
    await expect(sneaky).rejects.toThrow('read-only')
  })
}
