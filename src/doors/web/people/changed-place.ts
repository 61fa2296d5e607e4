import { mayAnywhere, scopeOf, type SubjectKind } from '#domain/rights/right.ts'

import { planAddress, sentFileAddress } from '../addresses/addresses.ts'
import { papersAddress } from '../addresses/paper-addresses.ts'
import { versionsAddress } from '../addresses/version-addresses.ts'
import type { View } from '../frame/view.ts'
import { addressOf } from '../paths.ts'

/** A change in the log, without its values. */
export type PersonChange = {
  at: Date
  subject: { kind: string; id: string }
  planSlug?: string
  why?: string
}

/** The address of what was changed; undefined where it has no page that the reader may open. */
export const changedPlace = (
  { subject: { kind, id }, planSlug }: PersonChange,
  { language, person }: Pick<View, 'language' | 'person'>,
): string | undefined => {
  const may = (subject: SubjectKind) => mayAnywhere(person, ['read', subject])
  if (kind === 'person' && id !== example && scopeOf(person, ['read', 'person']) === true)
    return addressOf('person', language, { id })
  if (kind === 'post' && may('post')) return addressOf('post', language, { id })
  if (kind === 'import' && may('import')) return sentFileAddress(language, id)
  if (planSlug === undefined || !may('plan')) return undefined
  switch (kind) {
    case 'activity':
    case 'progress':
      return addressOf('activity', language, { slug: planSlug, name: id })
    case 'version':
      return versionsAddress(language, planSlug)
    case 'paper':
    case 'cover':
      return papersAddress(language, planSlug)
    default:
      return planAddress(language, planSlug)
  }
}

/** The log names the people of the example together. */
const example = 'example'
