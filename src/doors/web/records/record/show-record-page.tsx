import type { Language } from '#domain/language.ts'
import type { Refusal } from '#domain/refusal.ts'
import { checkRecord } from '#fields/records/check-record.ts'
import { withOutcome } from '#doors/web/frame/outcome.ts'
import type { PageBody } from '#doors/web/frame/page-body.ts'
import { addressOf } from '#doors/web/paths.ts'
import type { Visit } from '#doors/web/route.ts'

import type { FormTexts } from '../form/form-model.ts'
import { surroundingsFor } from '../offers.ts'
import { loadRecord } from './load-record.ts'
import type { RecordOutcome } from './record-model.ts'
import { recordPage } from './record-page.tsx'

/** A form of the page of a record that was refused; `field` is the one that it was about. */
type RefusedChange = { field?: string | undefined; draft?: FormTexts; refusal: Refusal }

/** The page of a record, with the field that its address opens, or with a form that was refused. */
export const showRecordPage = async (
  visit: Pick<Visit, 'ask' | 'view' | 'query'> & { params: { register: string; id: string } },
  refused?: RefusedChange,
): Promise<PageBody> => {
  const { query, view } = visit
  const before = query.get('before') ?? undefined
  const { history, ...answer } = await loadRecord(visit, before)
  const { register, record } = answer
  const surroundings = await surroundingsFor(visit, register.name)
  const field = refused ? refused.field : (query.get('edit') ?? undefined)
  const opened = field !== undefined && Object.hasOwn(register.fields, field)
  return recordPage({
    ...answer,
    history: { ...history, before },
    today: surroundings.today,
    warnings: checkRecord(register, record, view.language).warnings.map(
      ({ sentence }) => sentence[view.language],
    ),
    opened: opened ? { surroundings, ...refused, field } : undefined,
    refusal: opened ? undefined : refused?.refusal,
    whole: query.get('all') ?? undefined,
    outcome: outcomeOf(query),
    view,
  })
}

/** The address of a record after a form. */
export const recordOutcome = (
  language: Language,
  { register, id }: { register: string; id: string },
  outcome: 'saved' | 'unchanged' | 'takenBack' | 'made',
): string => withOutcome(addressOf('record', language, { register, id }), outcome)

const outcomeOf = (query: URLSearchParams): RecordOutcome | undefined => {
  if (query.has('saved')) return 'saved'
  if (query.has('unchanged')) return 'unchanged'
  if (query.has('made')) return 'isAdded'
  return query.has('takenBack') ? 'isBack' : undefined
}
