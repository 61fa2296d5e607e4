import type { Language } from '#domain/language.ts'
import type { MailNotice } from '#domain/notices/notice-values.ts'
import type { MailRhythm } from '#domain/notices/rhythm.ts'
import { say } from '#domain/text.ts'
import { formatDay, formatInstantIn } from '#i18n/formats.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { mailFrameWords, noticeMails } from '#i18n/mails/index.ts'
import type { MailFormats, MailWords } from '#i18n/mails/mail-words.ts'
import { sayPersonName } from '#i18n/person-names.ts'

import type { MailDraft, MailPart } from './mail-draft.ts'
import { choicesPath, unsubscribePath } from './mail-links.ts'
import { mailHtml } from './mail-html.ts'
import { mailText } from './mail-text.ts'

/**
 * What a mail is laid from: its notices, and how its reader reads. Without a token there is nothing to
 * decline.
 */
export type MailContent = {
  notices: readonly MailNotice[]
  language: Language
  zone: string
  rhythm: MailRhythm
  unsubscribeToken?: string
}

/** A mail, laid in both forms. */
export type LaidMail = { subject: string; text: string; html: string; unsubscribeAddress?: string }

/** A mail of some notices for its reader; `baseUrl` begins the addresses of the pages. */
export const layMail = (content: MailContent, baseUrl: string): LaidMail => {
  const { notices, language, rhythm, unsubscribeToken: token } = content
  const words = wordsIn(mailFrameWords, language)
  const parts = notices.map(notice => layNotice(notice, content, baseUrl))
  const address = (path: string): string => new URL(path, baseUrl).href
  const unsubscribeAddress = token === undefined ? undefined : address(unsubscribePath(language, token))
  const [first] = parts
  const isAlone = first !== undefined && parts.length === 1
  const draft: MailDraft = {
    language,
    subject:
      isAlone || rhythm === 'atOnce' ? (first?.title ?? '') : words.gatheredSubject[rhythm](parts.length),
    parts,
    foot: {
      note: words.noReply,
      links: [
        { label: words.choose, address: address(choicesPath(language)) },
        ...(unsubscribeAddress === undefined
          ? []
          : [{ label: words.unsubscribe, address: unsubscribeAddress }]),
      ],
    },
  }
  return {
    subject: draft.subject,
    text: mailText(draft),
    html: mailHtml(draft),
    ...(unsubscribeAddress !== undefined && { unsubscribeAddress }),
  }
}

type Reading = Pick<MailContent, 'language' | 'zone'>

const withCapital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

const layNotice = ({ kind, values }: MailNotice, { language, zone }: Reading, baseUrl: string): MailPart => {
  // The words of a kind take its values, which TypeScript cannot follow from one to the other.
  const words = noticeMails[kind] as MailWords<never>
  const formats: MailFormats = {
    instant: instant => formatInstantIn(language, zone, instant),
    day: day => formatDay(language, day),
    person: name => withCapital(sayPersonName(language, name)),
    text: text => say(text, language).text,
  }
  return {
    title: words.subject[language](values as never, formats),
    paragraphs: words.paragraphs[language](values as never, formats),
    link: { label: words.action[language], address: new URL(values.link, baseUrl).href },
  }
}
