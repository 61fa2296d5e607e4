import { sql } from 'kysely'

import type { Store } from '#store/open-store.ts'
import { createRecord } from '#use-cases/records/create-record.ts'
import { recordState } from '#use-cases/records/record-state.ts'
import { savePartRow } from '#use-cases/records/save-part-row.ts'
import { saveView } from '#use-cases/records/save-view.ts'
import { showRecord } from '#use-cases/records/show-record.ts'
import { trashRecord } from '#use-cases/records/trash-record.ts'
import { startSheetImport } from '#use-cases/register-sheets/start-sheet-import.ts'
import type { Jacana } from '#use-cases/use-case.ts'
import { planner } from './people.ts'
import { writeInTransaction } from './write-in-transaction.ts'

type World = { jacana: Jacana; store: Store }

/** An input with which each write about records changes something. */
export const recordInputs = (world: () => World): Record<string, () => Promise<unknown>> => {
  const register = 'trainings'
  let titles = 0
  const newTexts = () => ({
    'title.en': `Day ${++titles} at the lake`,
    kind: 'webinar',
    audience: 'parties',
    topics: 'siteSheets',
    from: '2025-02-20',
  })
  const newRecord = async () => {
    const { id, version } = await world().jacana.do(createRecord, planner, { register, texts: newTexts() })
    return { register, id, version }
  }
  const person = {
    part: 'participants',
    texts: { name: 'Wetlands officer, Kenya', party: 'Kenya', capacity: 'speaker' },
  }
  const newSheet = async () => {
    const bytes = new TextEncoder().encode(
      'Title (English),Kind,Audience,Topics,From\nA walk,webinar,parties,siteSheets,2031-03-01\n',
    )
    const { id, version } = await world().jacana.do(startSheetImport, planner, {
      register,
      bytes,
      fileName: 'walks.csv',
    })
    return { register, id, version }
  }
  return {
    'make-export': async () => ({ register, filters: [['kind', 'webinar']] }),
    'create-record': async () => ({ register, texts: newTexts() }),
    'revise-record': async () => ({ ...(await newRecord()), texts: { place: 'Nairobi' } }),
    'revise-records': async () => {
      const { id, version } = await newRecord()
      return { register, texts: { place: 'Gland' }, records: [{ id, version }], step: 'apply' }
    },
    'record-state': async () => ({ ...(await newRecord()), state: 'cancelled', on: '2025-02-21' }),
    'remove-state': async () => {
      const order = await newRecord()
      const { version } = await world().jacana.do(recordState, planner, {
        ...order,
        state: 'cancelled',
        on: '2025-02-21',
      })
      const { record } = await world().jacana.do(showRecord, planner, order)
      return { ...order, version, stateId: record.states.at(-1)?.id }
    },
    'save-part-row': async () => ({ ...(await newRecord()), ...person }),
    'remove-part-row': async () => {
      const order = await newRecord()
      const { row, version } = await world().jacana.do(savePartRow, planner, { ...order, ...person })
      return { ...order, version, part: person.part, row }
    },
    'trash-record': newRecord,
    'restore-record': async () => {
      const order = await newRecord()
      return { ...order, version: (await world().jacana.do(trashRecord, planner, order)).version }
    },
    'save-view': async () => ({ register, title: 'Webinars', query: 'kind=webinar' }),
    'remove-view': async () => {
      const view = { register, title: 'Courses', query: 'kind=course' }
      return { register, id: (await world().jacana.do(saveView, planner, view)).id, version: 1 }
    },
    'start-sheet-import': async () => {
      const bytes = new TextEncoder().encode('From\n2031-03-01\n')
      return { register, bytes, fileName: 'days.csv' }
    },
    'choose-sheet-rows': async () => ({ ...(await newSheet()), rows: [2] }),
    'apply-sheet-import': newSheet,
    'discard-sheet-import': newSheet,
    'check-totals': async () => {
      await newRecord()
      await writeInTransaction(world().store, tx =>
        sql`delete from records.measure_total where register = ${register}`.execute(tx.db),
      )
      return {}
    },
  }
}
