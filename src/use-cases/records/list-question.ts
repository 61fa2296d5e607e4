import { z } from 'zod'

import type { Person } from '#domain/rights/right.ts'
import { textField } from '#fields/kinds/text.ts'
import type { Criterion } from '#fields/records/criterion.ts'
import { readNumberOf } from '#fields/records/measure-number.ts'
import { type FilterText, readFilters } from '#fields/records/read-filters.ts'
import { isSortable, readOrder, type RecordOrder } from '#fields/records/record-order.ts'
import { recordReachOf } from '#fields/records/record-reach.ts'
import type { Register } from '#fields/records/register.ts'
import { resolveDays } from '#fields/records/resolve-days.ts'
import { readViewQuery, type ViewQuery } from '#fields/records/view-query.ts'
import { writeFilters } from '#fields/records/write-filters.ts'
import type { Reader } from '#store/engine/transaction.ts'
import type { RecordQuestion } from '#store/records/list-records.ts'
import { demandSavedView } from '#store/records/saved-views.ts'

import { dayOf } from '../day-of.ts'
import { registerInput } from './record-input.ts'

/** The input of use-cases about the list of a register. */
export const listInput = {
  ...registerInput,
  /** The name of a view of the register, or the id of a saved one. */
  view: textField(200).optional(),
  /** In place of the filters of the view, as the address of a list has them. */
  filters: z
    .array(z.tuple([z.string().max(200), z.string().max(10_000)]))
    .max(200)
    .optional(),
  words: textField(500).optional(),
  /** The number of a measure that the records are behind, as addresses have it. */
  behind: textField(2000).optional(),
}

/** What a person asks of the list of a register. */
export type ListInput = Pick<
  z.output<z.ZodObject<typeof listInput>>,
  'view' | 'filters' | 'words' | 'behind'
> & {
  sort?: string | undefined
  columns?: readonly string[] | undefined
}

/** What a list asks for: of the store, and as an address has it. */
export type ListQuestion = {
  question: RecordQuestion
  order: RecordOrder | undefined
  columns: readonly string[] | undefined
  /** The filters in force, and the parts of the view that no filter says, which stay in force too. */
  filters: readonly FilterText[]
  rest: readonly Criterion[]
  /** The names of the filters that could not be read. */
  unread: readonly string[]
}

/**
 * What a person asks for by a view, and by filters in place of those of the view. Filters and an order that
 * cannot be read are left out.
 * @throws Refusal notFound where there is no such view
 */
export const listQuestion = async (
  reader: Reader,
  { person, now, register }: { person: Person; now: Date; register: Register },
  input: ListInput,
): Promise<ListQuestion> => {
  const view = await viewNamed(reader, person, register, input.view)
  const ofView = writeFilters(view.where)
  const read = input.filters ? readFilters(register, input.filters) : { where: view.where, unread: [] }
  const conditions = input.filters ? [...ofView.rest, ...(read.where ? [read.where] : [])] : [view.where]
  const behind = input.behind ? readNumberOf(register, input.behind) : undefined
  const where = conditions.flatMap(each => (each ? [resolveDays(each, dayOf(now))] : []))
  return {
    question: {
      register,
      reach: recordReachOf(person, register),
      ...(where.length > 0 && { where: { all: where } }),
      words: input.words ?? view.words,
      behind,
    },
    order: orderNamed(register, input.sort) ?? orderNamed(register, view.sort),
    columns: input.columns ?? view.columns,
    filters: input.filters ? writeFilters(read.where).texts : ofView.texts,
    rest: ofView.rest,
    unread: [...read.unread, ...(input.behind && !behind ? ['behind'] : [])],
  }
}

const orderNamed = (register: Register, sort: string | undefined): RecordOrder | undefined => {
  const order = sort ? readOrder(sort) : undefined
  return order && isSortable(register, order.by) ? order : undefined
}

/**
 * What a view of a register asks for, one that it declares or one that somebody saved.
 * @throws Refusal notFound where there is no such view
 */
export const viewNamed = async (
  reader: Reader,
  { id: personId }: Person,
  register: Register,
  name: string | undefined,
): Promise<ViewQuery> => {
  if (!name) return {}
  if (Object.hasOwn(register.views, name)) return { ...register.views[name], view: name }
  const saved = await demandSavedView(reader, { register: register.name, id: name, personId })
  return readViewQuery(register, saved.query)
}
