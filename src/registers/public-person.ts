import { publicId } from '#domain/rights/public-id.ts'
import type { Person } from '#domain/rights/right.ts'

import { allGrantsOf } from './rights-rules.ts'

/** Everybody who has not signed in: reads what is published, and what registers show the public. */
export const publicPerson: Person = {
  id: publicId,
  name: '',
  grants: allGrantsOf({ personId: publicId, posts: [], roles: [{ role: 'publicReader', sections: [] }] }),
}
