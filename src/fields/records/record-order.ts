import type { Register } from './register.ts'

/** An order of records: by a field or a fact of every record, the other way round where it says so. */
export type RecordOrder = { by: string; isReversed: boolean }

/** The facts of every record by which each list can be sorted. */
const sortableFacts = ['number', 'dueOn', 'changedAt'] as const

/** The order that a text names: `from`, or `-from` for the other way round. */
export const readOrder = (text: string): RecordOrder => ({
  by: text.replace(/^-/, ''),
  isReversed: text.startsWith('-'),
})

/** Whether lists of a register can be sorted by a field or a fact. */
export const isSortable = ({ fields }: Pick<Register, 'fields'>, name: string): boolean =>
  fields[name]?.isSortable ?? sortableFacts.some(fact => fact === name)

/**
 * The order of a register's lists where nobody asks for another: that of its first view, else by the title,
 * else the last change first.
 */
export const defaultOrder = (register: Pick<Register, 'fields' | 'views' | 'titleField'>): RecordOrder => {
  const [view] = Object.values(register.views)
  const order = view?.sort === undefined ? undefined : readOrder(view.sort)
  if (order && isSortable(register, order.by)) return order
  if (isSortable(register, register.titleField)) return { by: register.titleField, isReversed: false }
  return { by: 'changedAt', isReversed: true }
}
