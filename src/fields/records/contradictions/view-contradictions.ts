import { isSortable, readOrder } from '../record-order.ts'
import type { Register } from '../register.ts'
import { criterionContradictions } from './criterion-contradictions.ts'
import { fieldsOfRegister, isNamed } from './named-fields.ts'

/** The views that every register has without declaring them. */
const commonViews = ['all', 'mine', 'due']

/** What is wrong with the views of a register, each as the end of a sentence. */
export function* viewContradictions(register: Register): Generator<string> {
  const named = fieldsOfRegister(register)
  for (const [name, { where, columns = [], sort }] of Object.entries(register.views)) {
    const begin = `has the view “${name}”, which`
    if (commonViews.includes(name)) yield `${begin} every register has already.`
    if (where)
      for (const reason of criterionContradictions(register, named, where)) yield `${begin} ${reason}.`
    for (const [i, column] of columns.entries()) {
      if (!isNamed(named, column)) yield `${begin} shows “${column}”, which is none of its fields.`
      if (columns.indexOf(column) < i) yield `${begin} shows “${column}” twice.`
    }
    if (columns.length > 0 && !columns.includes(register.titleField))
      yield `${begin} does not show “${register.titleField}”, by which people recognize a record.`
    if (sort !== undefined && !isSortable(register, readOrder(sort).by))
      yield `${begin} sorts by “${sort}”, by which lists cannot be sorted.`
  }
}

/** What is wrong with the systems that a register and its views serve. */
export function* systemContradictions({ serves, views }: Register): Generator<string> {
  for (const id of serves)
    if (!/^\d\.\d{1,2}$/.test(id)) yield `serves “${id}”. Write function and place, such as 1.14.`
  for (const [name, view] of Object.entries(views))
    for (const id of view.serves ?? [])
      if (!serves.includes(id)) yield `has the view “${name}” for ${id}, which it does not serve itself.`
}
