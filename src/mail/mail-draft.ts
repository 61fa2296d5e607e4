import type { Language } from '#domain/language.ts'

/** A part of a mail: what one notice says, with its link. */
export type MailPart = { title: string; paragraphs: readonly string[]; link: MailLink }

/** A link with its words. */
export type MailLink = { label: string; address: string }

/** What both forms of a mail are written from. */
export type MailDraft = {
  language: Language
  subject: string
  parts: readonly MailPart[]
  foot: { note: string; links: readonly MailLink[] }
}
