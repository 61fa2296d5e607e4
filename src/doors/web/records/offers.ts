import type { Target } from '#fields/kinds/field-kind.ts'
import { listNames, type OfferedName } from '#use-cases/records/list-names.ts'

import type { Visit } from '../route.ts'
import type { FormSurroundings } from './form/form-model.ts'

/** What forms and filters of a register offer: what its references can lead to, by target, and today. */
export type Offers = { targets: ReadonlyMap<Target, readonly OfferedName[]>; today: string }

/** What forms and filters of a register offer its reader. */
export const offersFor = async (
  { ask, view: { language } }: Pick<Visit, 'ask' | 'view'>,
  register: string,
): Promise<Offers> => {
  const { names, today } = await ask(listNames, { register, language })
  return { targets: Map.groupBy(names, ({ target }) => target), today }
}

/** What the inputs of a form need beside their fields. */
export const surroundingsFor = async (
  visit: Pick<Visit, 'ask' | 'view'>,
  register: string,
): Promise<FormSurroundings> => {
  const { targets, today } = await offersFor(visit, register)
  const names = new Map([...targets].map(([target, each]) => [target, each.map(({ name }) => name)]))
  return { today, names, view: visit.view }
}
