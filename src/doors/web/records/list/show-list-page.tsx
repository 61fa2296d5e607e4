import type { Language } from '#domain/language.ts'
import type { Refusal } from '#domain/refusal.ts'
import type { Person } from '#domain/rights/right.ts'
import type { WriteContext } from '#fields/kinds/field-kind.ts'
import type { RecordOrder } from '#fields/records/record-order.ts'
import type { RecordInList } from '#fields/records/record-page.ts'
import type { Register } from '#fields/records/register.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { recordListWords } from '#i18n/pages/records.ts'
import { demandRegister } from '#use-cases/records/demand-register.ts'
import { listRecords } from '#use-cases/records/list-records.ts'
import { listViews } from '#use-cases/records/list-views.ts'
import { recordName } from '#use-cases/records/record-name.ts'
import type { Ask } from '#use-cases/use-case.ts'
import type { PageBody } from '#doors/web/frame/page-body.ts'
import type { Visit } from '#doors/web/route.ts'

import { type Offers, offersFor } from '../offers.ts'
import { askableFields, fieldsWithin, mayInRegister } from '../register-rights.ts'
import { filterFieldsOf } from '#registers/lists/filter-fields.ts'
import { readConditions } from '#registers/lists/list-conditions.ts'
import { shownColumns } from '#registers/lists/shown-columns.ts'
import type { ListOutcome, ListRights, ViewDraft, ViewTab } from './list-model.ts'
import { listPage } from './list-page.tsx'
import { type ListQuery, readListQuery } from './list-query.ts'
import { listRequest, wantedColumns } from './list-request.ts'

type ListVisit = Pick<Visit, 'ask' | 'person' | 'query' | 'view'> & { params: { register: string } }

/** A form about a view that was refused, with what it sent. */
type RefusedView = { refusal: Refusal; draft?: ViewDraft }

/** The page of a list of a register, as its address asks for it; or with a form that was refused. */
export const showListPage = async (visit: ListVisit, refused?: RefusedView): Promise<PageBody> => {
  const { ask, person, view } = visit
  const { language } = view
  const register = demandRegister(visit.params.register)
  const query = readListQuery(register, visit.query)
  const [list, tabs, { targets, today }] = await Promise.all([
    ask(listRecords, { ...listRequest(register, query, language), ...pageOf(query) }),
    viewTabs(ask, register, language),
    offersFor(visit, register.name),
  ])
  const { next, writing } = list
  const mayRead = fieldsWithin(person, 'read', register)
  const [first] = next === undefined ? [] : await rowsAt(ask, register, query, { language, place: next })
  return listPage({
    register,
    query: { ...query, conditions: readConditions(register, list.filters), words: list.words ?? '' },
    rest: list.rest,
    rows: list.records,
    count: list.count ?? { count: list.records.length, isMore: next !== undefined },
    next:
      next !== undefined && first
        ? { place: next, name: nameOfFirst(register, list.order, first, writing) }
        : undefined,
    previous: list.previous,
    tabs,
    columns: shownColumns(register, list.columns, mayRead),
    order: list.order,
    filters: filterFieldsOf(register, mayRead, language),
    targets,
    writing: withOffers(writing, targets),
    rights: rightsIn(person, register),
    outcome: outcomeOf(visit.query),
    refusal: refused?.refusal,
    viewDraft: refused?.draft,
    today,
    view,
  })
}

/** Names of what conditions ask for, too, which may be on no row of the page. */
const withOffers = (writing: WriteContext, targets: Offers['targets']): WriteContext => ({
  ...writing,
  nameOf: (target, id) =>
    writing.nameOf(target, id) ?? targets.get(target)?.find(each => each.id === id)?.name,
})

/** The views of a register as tabs, and all of its records as the last one. */
export const viewTabs = async (
  ask: Ask,
  { name: register }: Register,
  language: Language,
): Promise<ViewTab[]> => {
  const { all, views } = await ask(listViews, { register, language })
  return [
    ...views.map(({ name, title, count, version }) => ({ name, title, count, version })),
    { name: '', title: wordsIn(recordListWords, language).all, count: all, version: undefined },
  ]
}

const pageOf = (query: ListQuery) => ({
  columns: wantedColumns(query),
  place: query.place || undefined,
  count: query.isExact ? ('exact' as const) : ('capped' as const),
})

/** The first row of a page, by whose name the way to it is called. */
const rowsAt = async (
  ask: Ask,
  register: Register,
  query: ListQuery,
  { language, place }: { language: Language; place: string },
): Promise<readonly RecordInList[]> => {
  const question = listRequest(register, query, language)
  const order = question.sort ?? undefined
  const columns = [register.titleField, ...(order ? [order.replace(/^-/, '')] : [])]
  const { records } = await ask(listRecords, { ...question, columns, place, size: 1, count: 'none' })
  return records
}

const nameOfFirst = (
  register: Register,
  { by }: RecordOrder,
  record: RecordInList,
  writing: WriteContext,
): string => {
  const name = recordName(register, record, writing.language)
  const field = register.fields[by]
  const value = by === 'dueOn' ? record.dueOn : record.values[by]
  if (value === undefined || by === register.titleField) return name
  const day =
    by === 'dueOn' ? writing.formats.day(record.dueOn ?? '') : (field?.kind.say(value, writing) ?? '')
  return day === '' ? name : `${day}, ${name}`
}

const rightsIn = (person: Person, register: Register): ListRights => ({
  mayAdd: mayInRegister(person, 'create', register),
  mayDelete: mayInRegister(person, 'delete', register),
  changeable: mayInRegister(person, 'change', register)
    ? Object.keys(askableFields(register.fields, fieldsWithin(person, 'change', register)))
    : [],
  mayShareViews: mayInRegister(person, 'change', register),
})

const outcomeOf = (query: URLSearchParams): ListOutcome | undefined => {
  if (query.has('saved')) return 'manySaved'
  if (query.has('unchanged')) return 'nothingChanged'
  if (query.has('made')) return 'viewSaved'
  return query.has('takenBack') ? 'viewGone' : undefined
}
