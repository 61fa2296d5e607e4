import type { Refusal } from '#domain/refusal.ts'
import type { WriteContext } from '#fields/kinds/field-kind.ts'
import type { DatedDeadline } from '#fields/records/next-deadline.ts'
import type { StoredRecord } from '#fields/records/record.ts'
import type { Register } from '#fields/records/register.ts'
import type { InOne } from '#i18n/in-three.ts'
import type { recordPageWords } from '#i18n/pages/records-page.ts'
import type { PointingRecords } from '#use-cases/records/pointing-records.ts'
import type { HistoryEntry } from '#use-cases/records/record-history.ts'
import type { View } from '#doors/web/frame/view.ts'

import type { FormSurroundings, FormTexts } from '../form/form-model.ts'

/** What the reader may do with a record: change a field or a part, record a state, put it in the trash. */
export type ReaderRights = {
  mayChange: (fieldOrPart: string) => boolean
  mayRecordState: boolean
  mayDelete: boolean
}

/** A page of the history of a record; `before` is where it begins, `next` where the next one does. */
type HistoryPage = {
  entries: readonly HistoryEntry[]
  before?: string | undefined
  next?: number | undefined
}

/** What the page of a record shows. */
export type RecordPageProps = {
  register: Register
  record: StoredRecord
  writing: WriteContext
  rights: ReaderRights
  deadlines: readonly DatedDeadline[]
  pointing: readonly PointingRecords[]
  history: HistoryPage
  /** The field that is open to be changed, with what somebody wrote where that was refused. */
  opened?: { field: string; surroundings: FormSurroundings; draft?: FormTexts; refusal?: Refusal } | undefined
  /** Why the form that led here was refused, where it is no field's. */
  refusal?: Refusal | undefined
  /** What the checks of the register warn of. */
  warnings: readonly string[]
  /** The part whose rows are all shown. */
  whole?: string | undefined
  outcome?: RecordOutcome | undefined
  today: string
  view: View
}

/** What became of the form that led to the page. */
export type RecordOutcome = 'saved' | 'unchanged' | 'isAdded' | 'isBack'

/** The props of a part of the page, with its words. */
export type RecordPartProps = RecordPageProps & { words: InOne<typeof recordPageWords> }
