import type { LocalizedText } from '../text.ts'

/**
 * The values that the sentences of each kind of notice need. Instants are in ISO 8601. A link is an address
 * of Jacana, whole or after its host.
 */
export type NoticeValues = {
  invitation: { inviter: string; until: string; link: string }
  passwordReset: { until: string; link: string }
  addressChange: { newAddress: string; until: string; link: string }
  newSignIn: { at: string; device: string; link: string }
  secondFactorOff: { by: string; link: string }
  testMail: { at: string; link: string }
  postGiven: { post: LocalizedText; link: string }
  rolesChanged: { by: string; link: string }
  planPublished: { plan: LocalizedText; version: string; link: string }
}

/** A kind of notice: an event that mail tells people of. */
export type NoticeKind = keyof NoticeValues

/** A notice: its kind, with the values of that kind. */
export type MailNotice = { [Kind in NoticeKind]: { kind: Kind; values: NoticeValues[Kind] } }[NoticeKind]
