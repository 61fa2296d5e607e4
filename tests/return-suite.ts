import { afterAll, beforeAll, expect, test } from 'vitest'

import { planner } from '#tests/people.ts'
import { allStrands } from '#domain/plan/plan-table.ts'
import type { Plan } from '#domain/plan/plan.ts'
import type { ReturnedEdit } from '#domain/edits/returned-edit.ts'
import { say } from '#domain/text.ts'
import { newId } from '#store/engine/new-id.ts'
import type { Store } from '#store/open-store.ts'
import { applyReturn } from '#use-cases/returns/apply-return.ts'
import { createVersion } from '#use-cases/versions/create-version.ts'
import { decideReturn } from '#use-cases/returns/decide-return.ts'
import { discardReturn } from '#use-cases/returns/discard-return.ts'
import { makePaper } from '#use-cases/papers/make-paper.ts'
import { reviseActivity } from '#use-cases/plan/revise-activity.ts'
import { showActivity } from '#use-cases/plan/show-activity.ts'
import { showCover } from '#use-cases/papers/show-cover.ts'
import { showNotes } from '#use-cases/plan/show-notes.ts'
import { showPapers } from '#use-cases/papers/show-papers.ts'
import { showPlan } from '#use-cases/plan/show-plan.ts'
import { showReturn } from '#use-cases/returns/show-return.ts'
import { startReturn } from '#use-cases/returns/start-return.ts'
import { createJacana, type Jacana } from '#use-cases/use-case.ts'
import { bringPlan } from './bring-plan.ts'
import {
  comment,
  editDocx,
  newResult,
  retype,
  rowBelow,
  track,
  type WordEdit,
  withoutRow,
} from './edited-docx.ts'
import { planWithNewIds } from './plan-with-new-ids.ts'

const one = { author: 'Reviewer One', at: '2030-05-03T14:05:00Z' }
const two = { author: 'Reviewer Two', at: '2030-05-04T09:30:00Z' }

/** The plan with ids as Jacana makes them; longer ones do not fit into bookmarks of Word. */
export const withOwnIds = (plan: Plan): Plan => {
  const ids = new Map<unknown, string>()
  return JSON.parse(
    JSON.stringify(plan, (key, value: unknown) => {
      if (!/^(?:id|indicatorId|fromActivityId)$/u.test(key)) return value
      ids.set(value, ids.get(value) ?? newId())
      return ids.get(value)
    }),
  )
}

/** The tests of returned papers, the same for every database engine. */
export const returnSuite = (open: () => Promise<Store>): void => {
  let store: Store
  let jacana: Jacana
  beforeAll(async () => {
    store = await open()
    jacana = createJacana({ store, now: () => new Date('2030-06-01T10:00:00.123Z') })
  }, 60_000)
  afterAll(() => store.close())

  const newPaper = async () => {
    const plan = await jacana.do(bringPlan, planner, {
      ...withOwnIds(planWithNewIds()),
      symbol: 'SC63 Doc.14',
    })
    const { slug } = plan
    await jacana.do(createVersion, planner, { slug, name: 'May' })
    return { plan, slug, bytes: await madeOf(slug, 'May') }
  }
  const madeOf = async (slug: string, version: string) =>
    (await jacana.do(makePaper, planner, { slug, version, language: 'en', format: 'docx' })).bytes

  const sendBack = async (slug: string, bytes: Uint8Array, edits: readonly WordEdit[]) => {
    const { id, version } = await jacana.do(startReturn, planner, {
      slug,
      bytes: editDocx(bytes, edits),
      fileName: 'back.docx',
    })
    return { ...(await jacana.do(showReturn, planner, { id })), id, version }
  }

  type SentReturn = Awaited<ReturnType<typeof sendBack>>
  const decide = async (
    { id, version, edits }: Pick<SentReturn, 'id' | 'version' | 'edits'>,
    accepts: (edit: ReturnedEdit) => boolean,
  ) =>
    jacana.do(decideReturn, planner, {
      id,
      version,
      decisions: Object.fromEntries(
        edits.map(edit => [edit.id, accepts(edit) ? 'accepted' : 'refused'] as const),
      ),
    })
  const apply = async (details: SentReturn, version: number) =>
    jacana.do(applyReturn, planner, { id: details.id, version, revision: details.plan.revision })
  const textsOf = async (slug: string) =>
    allStrands(await jacana.do(showPlan, planner, { slug })).map(({ strand }) =>
      strand.activities.map(({ text }) => say(text, 'en').text).join(' | '),
    )

  test('edits are found with their authors and applied, and the next paper has them', async () => {
    const { slug, bytes } = await newPaper()
    const details = await sendBack(slug, bytes, [
      track('Draw the map', 'Draw a large map', one),
      retype('Print the map', 'Print the map twice'),
      rowBelow('Audit', 'Second audit'),
      withoutRow('Write a booklet'),
    ])
    expect(details.unplaced).toEqual([])
    expect(details.edits.map(({ kind, by }) => [kind, by.map(({ author }) => author)])).toEqual(
      expect.arrayContaining([
        ['words', ['Reviewer One']],
        ['words', []],
        ['rowAdded', []],
        ['resultEnded', []],
      ]),
    )
    expect(details.edits).toHaveLength(4)
    expect([...details.editStates.values()].map(({ state }) => state)).toEqual([
      'clean',
      'clean',
      'clean',
      'clean',
    ])
    const { version } = await decide(details, () => true)
    expect(await apply(details, version)).toMatchObject({ slug, accepted: 4 })
    const texts = await textsOf(slug)
    expect(texts).toEqual(
      expect.arrayContaining(['Call for maps | Draw a large map', 'Print the map twice', 'Second audit']),
    )
    expect(texts.join()).not.toContain('booklet')
    await jacana.do(createVersion, planner, { slug, name: 'June' })
    const again = await sendBack(slug, await madeOf(slug, 'June'), [
      retype('Draw a large map', 'Draw a larger map'),
    ])
    expect(again.edits).toMatchObject([{ kind: 'words', before: 'Draw a large map' }])
  })

  test('nothing is applied while an edit is undecided, the plan has changed, or twice', async () => {
    const { plan, slug, bytes } = await newPaper()
    const details = await sendBack(slug, bytes, [
      retype('Draw the map', 'Draw a map'),
      retype('Audit', 'Audits'),
    ])
    const [first] = details.edits
    const { version } = await jacana.do(decideReturn, planner, {
      id: details.id,
      version: details.version,
      decisions: { [first?.id ?? '']: 'accepted', unknown: 'accepted' },
    })
    await expect(apply(details, version)).rejects.toMatchObject({
      code: 'returnUndecided',
      values: { edits: 1 },
    })
    await expect(decide(details, () => true)).rejects.toMatchObject({ code: 'clash' })
    const decision = await decide({ ...details, version }, edit => edit === first)
    const other = allStrands(plan).find(
      ({ strand }) => say(strand.activities.at(-1)?.text ?? plan.title, 'en').text === 'Print the map',
    )
    const id = other?.strand.activities[0]?.id ?? ''
    await jacana.do(reviseActivity, planner, {
      slug,
      id,
      version: 1,
      language: 'en',
      text: 'Print maps',
    })
    await expect(apply(details, decision.version)).rejects.toMatchObject({
      code: 'clash',
      values: { who: planner.name },
    })
    expect(await textsOf(slug)).not.toContain('Call for maps | Draw a map')
    const { plan: present } = await jacana.do(showReturn, planner, { id: details.id })
    await apply({ ...details, plan: present }, decision.version)
    expect(await textsOf(slug)).toEqual(
      expect.arrayContaining(['Call for maps | Draw a map', 'Print maps', 'Audit']),
    )
    await expect(apply(details, decision.version + 1)).rejects.toMatchObject({ code: 'returnClosed' })
    await expect(decide({ ...details, version: decision.version + 1 }, () => true)).rejects.toMatchObject({
      code: 'returnClosed',
    })
  })

  test('two people’s edits of one text are applied one by one, in one file or in two', async () => {
    const { slug, bytes } = await newPaper()
    const edits = [track('Keep the', 'Maintain the', one), track('of peatlands', 'of all peatlands', two)]
    const details = await sendBack(slug, bytes, edits)
    expect(details.edits.map(({ by }) => by.map(({ author }) => author))).toEqual([
      ['Reviewer One'],
      ['Reviewer Two'],
    ])
    const { version } = await decide(details, ({ by }) => by[0]?.author === 'Reviewer One')
    await apply(details, version)
    const [changedText] = (await textsOf(slug)).filter(text => text.includes('register'))
    expect(changedText).toContain('Maintain the register of peatlands')
    const again = await sendBack(slug, bytes, edits)
    const states = again.edits.map(({ id }) => again.editStates.get(id)?.state)
    expect(states).toEqual(['done', 'clean'])
    const decision = await decide(again, () => true)
    await apply(again, decision.version)
    expect((await textsOf(slug)).find(text => text.includes('register'))).toContain(
      'Maintain the register of all peatlands',
    )
    const third = await sendBack(slug, bytes, edits)
    expect([...third.editStates.values()].map(({ state }) => state)).toEqual(['done', 'done'])
  })

  test('an edit of a text that has changed meanwhile shows it, and is applied only if accepted', async () => {
    const { plan, slug, bytes } = await newPaper()
    const activity = allStrands(plan)[0]?.strand.activities.at(-1)
    await jacana.do(reviseActivity, planner, {
      slug,
      id: activity?.id ?? '',
      version: 1,
      language: 'en',
      text: 'Draw every map',
    })
    const details = await sendBack(slug, bytes, [track('Draw the map', 'Draw the great map', one)])
    expect([...details.editStates.values()]).toEqual([{ state: 'changed', present: 'Draw every map' }])
    const { version } = await decide(details, () => true)
    await apply(details, version)
    expect(await textsOf(slug)).toContain('Call for maps | Draw the great map')
  })

  test('a row is added to a new result only if the result is accepted too', async () => {
    const { slug, bytes } = await newPaper()
    const details = await sendBack(slug, bytes, [newResult('Print the map', '1.9 Peat is praised')])
    expect(details.edits.map(({ kind }) => kind)).toEqual(['resultAdded', 'rowMoved'])
    const refusal = await decide(details, ({ kind }) => kind === 'rowMoved')
    await expect(apply(details, refusal.version)).rejects.toMatchObject({
      code: 'returnResultRefused',
      values: { result: '1.9 Peat is praised' },
    })
    const { version } = await decide({ ...details, version: refusal.version }, () => true)
    await apply(details, version)
    const plan = await jacana.do(showPlan, planner, { slug })
    const movedRows = allStrands(plan).filter(({ result }) => result.number === '1.9')
    expect(
      movedRows.map(({ strand }) => say(strand.activities.at(-1)?.text ?? plan.title, 'en').text),
    ).toEqual(['Print the map'])
  })

  test('an edited cover keeps the facts that it names', async () => {
    const { slug, bytes } = await newPaper()
    const { facts } = await jacana.do(showCover, planner, { slug, language: 'en' })
    const details = await sendBack(slug, bytes, [
      retype('Each year the Secretariat', 'Every year the Secretariat'),
    ])
    expect(details.edits).toMatchObject([{ kind: 'words', place: { kind: 'cover', field: 'paragraphs' } }])
    const { version } = await decide(details, () => true)
    expect(await apply(details, version)).toMatchObject({ counts: { covers: 1, added: 0, changed: 0 } })
    const { cover } = await jacana.do(showCover, planner, { slug, language: 'en' })
    expect(cover.paragraphs.join('\n')).toContain('Every year the Secretariat')
    expect(cover.paragraphs.join('\n')).toContain('{activities}')
    expect(facts['activities']).toBeTruthy()
  })

  test('a comment becomes a note on its row, once', async () => {
    const { plan, slug, bytes } = await newPaper()
    const edits = [comment('Draw the map', 'In which scale?', two)]
    const details = await sendBack(slug, bytes, edits)
    const { version } = await decide(details, () => true)
    expect(await apply(details, version)).toMatchObject({ counts: { notes: 1 } })
    const [row] = allStrands(plan)
    const note = {
      subject: { kind: 'strand', id: row?.strand.id },
      text: 'In which scale?',
      quoted: 'Draw the map',
      author: 'Reviewer Two',
      writtenAt: new Date('2030-05-04T09:30:00Z'),
      source: 'back.docx',
    }
    const id = row?.strand.activities.at(-1)?.id ?? ''
    expect((await jacana.do(showActivity, planner, { slug, id })).notes).toMatchObject([note])
    expect(await jacana.do(showNotes, planner, { slug, subjects: [plan.id] })).toEqual([])
    const again = await sendBack(slug, bytes, edits)
    expect([...again.editStates.values()]).toEqual([{ state: 'done' }])
    await apply(again, again.version)
    expect((await jacana.do(showActivity, planner, { slug, id })).notes).toHaveLength(1)
  })

  test('a discarded file is listed, but not by another plan', async () => {
    const { slug, bytes } = await newPaper()
    const { id, version } = await sendBack(slug, bytes, [retype('Audit', 'Audits')])
    await jacana.do(discardReturn, planner, { id, version })
    const { returns } = await jacana.do(showPapers, planner, { slug })
    expect(returns).toMatchObject([{ id, fileName: 'back.docx', state: 'discarded', planSlug: slug }])
    expect((await jacana.do(showPapers, planner, { slug: (await newPaper()).slug })).returns).toEqual([])
    expect(await textsOf(slug)).toContain('Audit')
  })
}
