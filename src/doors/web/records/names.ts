import type { Target } from '#fields/kinds/field-kind.ts'

import { sentFileAddress } from '../addresses/addresses.ts'
import { may } from '../frame/may.ts'
import type { View } from '../frame/view.ts'
import { addressOf } from '../paths.ts'

/** The page of what a reference leads to; undefined where there is none that the reader may open. */
export const addressOfTarget = (target: Target, id: string, view: View): string | undefined => {
  const { language } = view
  switch (target) {
    case 'post':
      return may(view, 'read', 'post') ? addressOf('post', language, { id }) : undefined
    case 'person':
      return may(view, 'read', 'person') ? addressOf('person', language, { id }) : undefined
    case 'party':
      return undefined
    case 'file':
      return sentFileAddress(language, id)
    default:
      return addressOf('record', language, { register: target.slice('records:'.length), id })
  }
}
