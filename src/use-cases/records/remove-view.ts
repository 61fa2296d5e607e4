import { z } from 'zod'

import { deleteSavedView, demandSavedView } from '#store/records/saved-views.ts'

import { defineUseCase } from '../use-case.ts'
import { demandRegister } from './demand-register.ts'
import { recordInput, recordRight } from './record-input.ts'
import { demandViewRight, viewFacts, viewSubject } from './shared-view.ts'

/**
 * Removes a saved view of a register for ever.
 * @throws Refusal notFound, clash (who, when), notPermitted (denial)
 */
export const removeView = defineUseCase({
  name: 'remove-view',
  kind: 'write',
  right: recordRight('read'),
  input: z.object(recordInput),
  run: async ({ tx, person, input: { register, id, version } }) => {
    const view = await demandSavedView(tx, {
      register: demandRegister(register).name,
      id,
      personId: person.id,
    })
    demandViewRight(person, view)
    await deleteSavedView(tx, view, version)
    return { answer: {}, audit: [{ subject: viewSubject(view), before: viewFacts(view) }] }
  },
})
