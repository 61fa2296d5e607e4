import type { LocalizedText } from '../text.ts'
import { sayRegion } from '../words/region-names.ts'

/** The name of a post as plans write it: a code, and for some a qualifier ("SA" "Africa"). */
export type PostName = { code: string; qualifier: string }

/** A post of the secretariat, which people hold over time. Plans name it as lead or support. */
export type SecretariatPost = PostName & {
  id: string
  title: LocalizedText
  version: number
  /** Absent while the post exists. */
  endedAt?: Date
}

/** How a person has a post: as its holder, or as a stand-in while the holder is away. */
export type HoldingKind = 'holder' | 'standIn'

/** A person in a post, from a day to a day; without a last day it has no end yet. Days are ISO 8601. */
export type PostHolding = {
  id: string
  postId: string
  personId: string
  kind: HoldingKind
  firstDay: string
  lastDay?: string
}

/** A holding with the name of its person, which is absent where the person was erased. */
export type NamedHolding = PostHolding & { personName: string | undefined; hasLeft: boolean }

/** A key of a post: its code, and its region in English: "SA Americas". Equal keys mean the same post. */
export const postKey = ({ code, qualifier }: PostName): string =>
  qualifier === '' ? code : `${code} ${sayRegion(qualifier, 'en')}`

/** Whether two names are the same post. The language of a region's name makes no difference. */
export const samePost = (one: PostName, other: PostName): boolean => postKey(one) === postKey(other)

/** Whether a holding is in force on a day. */
export const isHeldOn = ({ firstDay, lastDay }: PostHolding, day: string): boolean =>
  firstDay <= day && (lastDay === undefined || day <= lastDay)
