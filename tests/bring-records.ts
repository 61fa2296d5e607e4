import { createRecord } from '#use-cases/records/create-record.ts'
import { recordState } from '#use-cases/records/record-state.ts'
import { reviseRecord } from '#use-cases/records/revise-record.ts'
import { savePartRow } from '#use-cases/records/save-part-row.ts'
import { saveView } from '#use-cases/records/save-view.ts'
import { trashRecord } from '#use-cases/records/trash-record.ts'
import type { Ask } from '#use-cases/use-case.ts'

/** The records that the exams of pages look at. */
export type BroughtRecords = {
  recordId: string
  newRecordId: string
  recordRowId: string
  recordViewId: string
}

/**
 * Brings a training with a participant, a state and changes, others beside it, one in the trash, and a view.
 */
export const bringRecords = async (ask: Ask): Promise<BroughtRecords> => {
  const add = (title: string, from: string) =>
    ask(createRecord, {
      register: 'trainings',
      texts: { 'title.en': title, kind: 'webinar', audience: 'parties', topics: 'siteSheets', from },
    })
  const { id } = await add('Updating a site sheet in one hour', '2031-02-20')
  const { id: newRecordId } = await add('Inventory methods with satellite images', '2031-03-14')
  await add('Launch of the handbook on small wetlands', '2031-04-02')
  const { id: wrongId } = await add('A seminar entered twice', '2031-01-10')
  await ask(trashRecord, { register: 'trainings', id: wrongId, version: 1 })
  const order = { register: 'trainings', id }
  const { row, version } = await ask(savePartRow, {
    ...order,
    version: 1,
    part: 'participants',
    texts: { name: 'Wetlands officer, Kenya', party: 'Kenya', capacity: 'speaker' },
  })
  // A second one, because a training that was held has at least one.
  const second = await ask(savePartRow, {
    ...order,
    version,
    part: 'participants',
    texts: { name: 'National focal point, Peru', party: 'Peru', capacity: 'learner' },
  })
  const next = await ask(reviseRecord, {
    ...order,
    version: second.version,
    texts: { place: 'Nairobi' },
    why: 'As agreed',
  })
  await ask(recordState, { ...order, version: next.version, state: 'held', on: '2031-02-21' })
  const { id: recordViewId } = await ask(saveView, {
    register: 'trainings',
    title: 'Webinars of spring',
    query: 'kind=webinar&from=2031-03..2031-05',
    isShared: true,
  })
  return { recordId: id, newRecordId, recordRowId: row, recordViewId }
}
