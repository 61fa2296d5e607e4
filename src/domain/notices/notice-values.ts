import type { PersonName } from '../people/person-name.ts'
import type { LocalizedText } from '../text.ts'

/**
 * The values that the sentences of each kind of notice need. Instants and days are in ISO 8601. A link is an
 * address of Jacana, whole or after its host. `addressChange` goes to the new address, `addressChanging` to
 * the old one. Who gets a post as a stand-in has it until a day.
 */
export type NoticeValues = {
  invitation: { inviter: PersonName; until: string; link: string }
  passwordReset: { until: string; link: string }
  addressChange: { newAddress: string; until: string; link: string }
  addressChanging: { newAddress: string; link: string }
  newSignIn: { at: string; browser: string; link: string }
  secondFactorOff: { by: PersonName; link: string }
  testMail: { at: string; link: string }
  postGiven: { post: LocalizedText; firstDay: string; standInUntil?: string; link: string }
  rolesChanged: { by: PersonName; link: string }
  planPublished: { plan: LocalizedText; version: string; link: string }
}

/** The values by which a notice names a person who is not its reader. */
export const namingValues: ReadonlySet<string> = new Set(['inviter', 'by'])

/** A kind of notice: an event that mail tells people of. */
export type NoticeKind = keyof NoticeValues

/** A notice: its kind, with the values of that kind. */
export type MailNotice = { [Kind in NoticeKind]: { kind: Kind; values: NoticeValues[Kind] } }[NoticeKind]
