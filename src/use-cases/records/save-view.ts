import { z } from 'zod'

import { Refusal } from '#domain/refusal.ts'
import { recordsKind } from '#domain/rights/records-kind.ts'
import type { Right } from '#domain/rights/right.ts'
import { textIn, withWords } from '#domain/text.ts'
import { identifierField } from '#fields/kinds/identifier.ts'
import { filledTextField } from '#fields/kinds/text.ts'
import { versionField } from '#fields/kinds/version.ts'
import type { SavedView } from '#fields/records/saved-view.ts'
import { plainViewQuery, viewQueryOver } from '#fields/records/view-query.ts'
import { newId } from '#store/engine/new-id.ts'
import {
  demandSavedView,
  insertSavedView,
  listSavedViews,
  mostSavedViews,
  updateSavedView,
} from '#store/records/saved-views.ts'

import { defineUseCase } from '../use-case.ts'
import { demandRegister } from './demand-register.ts'
import { viewNamed } from './list-question.ts'
import { recordRight, registerInput } from './record-input.ts'
import { demandViewRight, viewFacts, viewSubject } from './shared-view.ts'

/**
 * Saves a list of a register as a view, a new one or in place of the one with this id, and answers its id. A
 * view is the person's own unless it is shared; whoever may change records of the register shares views.
 * @throws Refusal notFound, clash (who, when), notPermitted (denial)
 * @throws Refusal inputInvalid where there are too many views
 */
export const saveView = defineUseCase({
  name: 'save-view',
  kind: 'write',
  right: recordRight('read'),
  alsoRights: ({ register, isShared }): Right[] => (isShared ? [['change', recordsKind(register)]] : []),
  input: z.object({
    ...registerInput,
    id: identifierField.optional(),
    version: versionField.optional(),
    title: filledTextField(100),
    /** As the address of the list has it: `kind=webinar&sort=-from`. */
    query: z.string().max(4000),
    isShared: z.boolean().default(false),
  }),
  run: async ({ tx, person, now, input }) => {
    const { language, title, version = 0 } = input
    const register = demandRegister(input.register)
    const over = await viewNamed(tx, person, register, new URLSearchParams(input.query).get('view') ?? '')
    const query = plainViewQuery(register, viewQueryOver(register, input.query, over))
    const owner = input.isShared ? {} : { owner: person.id }
    if (input.id === undefined) {
      const view: Omit<SavedView, 'position' | 'version'> = {
        id: newId(),
        register: register.name,
        title: textIn(language, title),
        query,
        ...owner,
      }
      const others = await listSavedViews(tx, { register: register.name, personId: person.id })
      if (others.filter(each => each.owner === view.owner).length >= mostSavedViews)
        throw new Refusal('inputInvalid', {
          faults: [{ field: 'title', fault: 'tooMany', most: mostSavedViews }],
        })
      await insertSavedView(tx, view, { by: person.id, at: now })
      return { answer: { id: view.id }, audit: [{ subject: viewSubject(view), after: viewFacts(view) }] }
    }
    const place = { register: register.name, id: input.id, personId: person.id }
    const before = await demandSavedView(tx, place)
    demandViewRight(person, before)
    const { owner: _, ...stored } = before
    const after = { ...stored, title: withWords(before.title, language, title), query, ...owner }
    await updateSavedView(tx, after, { seenVersion: version, by: person.id, at: now })
    return {
      answer: { id: before.id },
      audit: [{ subject: viewSubject(before), before: viewFacts(before), after: viewFacts(after) }],
    }
  },
})
