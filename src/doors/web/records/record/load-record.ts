import type { RecordRights } from '#use-cases/records/record-sight.ts'
import { recordTitle } from '#use-cases/records/record-name.ts'
import { showRecord } from '#use-cases/records/show-record.ts'
import type { Visit } from '#doors/web/route.ts'

import type { ReaderRights } from './record-model.ts'

/** What a request asks of a record: which one, and where its history begins. */
export type RecordRequest = Pick<Visit, 'ask' | 'view'> & { params: { register: string; id: string } }

/** A record with all that its pages show, and what the reader may do with it. */
export const loadRecord = async (
  { ask, params: { register, id }, view: { language } }: RecordRequest,
  before?: string,
) => {
  const { rights, ...answer } = await ask(showRecord, { register, id, language, before })
  const title = recordTitle(answer.register, answer.record, language)
  return {
    ...answer,
    title: title || answer.record.number || answer.register.one[language],
    rights: readerRights(rights),
  }
}

const readerRights = ({ change, recordState, delete: mayDelete }: RecordRights): ReaderRights => ({
  mayChange: name =>
    change === true ||
    change.some(each => each === name || each.startsWith(`${name}.`) || name.startsWith(`${each}.`)),
  mayRecordState: recordState,
  mayDelete,
})
