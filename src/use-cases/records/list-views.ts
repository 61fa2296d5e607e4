import { z } from 'zod'

import type { RecordCount } from '#fields/records/record-page.ts'
import { recordReachOf } from '#fields/records/record-reach.ts'
import type { Register } from '#fields/records/register.ts'
import { resolveDays } from '#fields/records/resolve-days.ts'
import type { SavedView } from '#fields/records/saved-view.ts'
import { readViewQuery, type ViewQuery } from '#fields/records/view-query.ts'
import { say } from '#domain/text.ts'
import type { Language } from '#domain/language.ts'
import { recordsKind } from '#domain/rights/records-kind.ts'
import { mayAnywhere, type Person } from '#domain/rights/right.ts'
import { countEach } from '#store/records/list-records.ts'
import { listSavedViews } from '#store/records/saved-views.ts'

import { dayOf } from '../day-of.ts'
import { defineUseCase } from '../use-case.ts'
import { demandRegister } from './demand-register.ts'
import { recordRight, registerInput } from './record-input.ts'

/** A view of a register, with how many records it has for the person who asks. */
export type CountedView = {
  /** Its name in addresses: that of the register's own view, or the id of a saved one. */
  name: string
  title: string
  /**
   * Who has it: everybody by the register's file, everybody because somebody shared it, or the person alone.
   */
  kind: 'declared' | 'shared' | 'own'
  count: RecordCount
  /** Of a saved view that the person may change or remove. */
  version?: number
}

/**
 * The views of a register, with their counts: those that it declares, those that are shared, and the person's
 * own. A view that asks for a field which the person does not reach is left out. `all` counts every record.
 * @throws Refusal notFound
 */
export const listViews = defineUseCase({
  name: 'list-views',
  kind: 'read',
  right: recordRight('read'),
  input: z.object(registerInput),
  run: async ({ reader, person, now, input: { register: name, language } }) => {
    const register = demandRegister(name)
    const saved = await listSavedViews(reader, { register: name, personId: person.id })
    const views = [
      ...declaredViews(register, language),
      ...saved.map(view => savedView(register, person, view, language)),
    ]
    const [all, ...counts] = await countEach(
      reader,
      { register, reach: recordReachOf(person, register) },
      [{}, ...views.map(({ asks }) => asks)].map(({ where, words }) => ({
        words,
        ...(where && { where: resolveDays(where, dayOf(now)) }),
      })),
    )
    return {
      all: all ?? { count: 0, isMore: false },
      views: views.flatMap(({ asks: _, ...view }, i): CountedView[] => {
        const count = counts[i]
        return count ? [{ ...view, count }] : []
      }),
    }
  },
})

type UncountedView = Omit<CountedView, 'count'> & { asks: ViewQuery }

const declaredViews = ({ views }: Register, language: Language): UncountedView[] =>
  Object.entries(views).map(([name, view]) => ({
    name,
    title: view.title[language],
    kind: 'declared',
    asks: view.where ? { where: view.where } : {},
  }))

const savedView = (
  register: Register,
  person: Person,
  { id, title, query, owner, version }: SavedView,
  language: Language,
): UncountedView => ({
  name: id,
  title: say(title, language).text,
  kind: owner === undefined ? 'shared' : 'own',
  asks: readViewQuery(register, query),
  ...((owner !== undefined || mayAnywhere(person, ['change', recordsKind(register.name)])) && { version }),
})
