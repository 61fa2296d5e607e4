import { z } from 'zod'

import { peopleOrders } from '#domain/rights/people-list.ts'
import { personStates } from '#domain/people/staff-member.ts'
import { roleNames } from '#domain/rights/roles.ts'
import { textField } from '#fields/kinds/text.ts'

/** The fields of a request for people: every condition must hold, and `by` is the order. */
export const peopleRequest = {
  filter: z
    .object({
      state: z.enum(personStates).optional(),
      role: z.enum(roleNames).optional(),
      post: textField(200).optional(),
    })
    .default({}),
  by: z.enum(peopleOrders).optional(),
  isReversed: z.boolean().default(false),
}
