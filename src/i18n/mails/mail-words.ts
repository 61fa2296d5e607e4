import type { PersonName } from '#domain/people/person-name.ts'
import type { NoticeKind, NoticeValues } from '#domain/notices/notice-values.ts'
import type { LocalizedText } from '#domain/text.ts'

import type { InThree } from '../in-three.ts'

/**
 * How values are written for the reader of a mail: in their language, and instants in their time zone. Days
 * have none.
 */
export type MailFormats = {
  instant: (instant: string) => string
  day: (day: string) => string
  /** The name of a person, as a sentence begins with it. */
  person: (name: PersonName) => string
  text: (text: LocalizedText) => string
}

/** What a mail says in one language: from the values of its notice. */
type Wording<Kind extends NoticeKind, Words> = InThree<
  (values: NoticeValues[Kind], say: MailFormats) => Words
>

/** The words of a kind of notice: the subject, the paragraphs, and the label of the link under them. */
export type MailWords<Kind extends NoticeKind> = {
  subject: Wording<Kind, string>
  paragraphs: Wording<Kind, readonly string[]>
  action: InThree
}
