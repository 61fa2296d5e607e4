import type { ListedMail, MailState } from '#domain/notices/mail.ts'
import { formatInstant } from '#i18n/formats.ts'
import type { InOne } from '#i18n/in-three.ts'
import { mailReasonSentences, mailStateNames, noticeNames } from '#i18n/notice-names.ts'
import type { mailPageWords } from '#i18n/pages/mail.ts'

import type { View } from '../frame/view.ts'
import { addressOf } from '../paths.ts'

type MailTableProps = { mails: readonly ListedMail[]; words: InOne<typeof mailPageWords>; view: View }

/** The mails as a table: for each its address and kind, what became of it and when, and what can be done. */
export const MailTable = ({ mails, words, view }: MailTableProps) => (
  <table class="list mails">
    <caption class="unseen">{words.title}</caption>
    <thead>
      <tr>
        <th scope="col">{words.columns.to}</th>
        <th scope="col">{words.columns.state}</th>
        <th scope="col">{words.columns.written}</th>
        <th scope="col">{words.columns.sent}</th>
        <th scope="col">{words.columns.do}</th>
      </tr>
    </thead>
    <tbody>
      {mails.map(mail => (
        <MailRow mail={mail} words={words} view={view} />
      ))}
    </tbody>
  </table>
)

type MailRowProps = Pick<MailTableProps, 'words' | 'view'> & { mail: ListedMail }

const MailRow = ({ mail, words, view }: MailRowProps) => (
  <tr>
    <th scope="row">
      {mail.address || words.erased}
      <span class="note">
        {mail.gathered > 1 ? words.gathered(mail.gathered) : noticeNames[mail.notice][view.language]}
      </span>
    </th>
    <td>
      <span class={`state ${stateShapes[mail.state]}`}>{mailStateNames[mail.state][view.language]}</span>
      {mail.state !== 'sent' && mail.reason && (
        <span class="note">{mailReasonSentences[mail.reason][view.language]}</span>
      )}
      {mail.isPerhapsTwice && <span class="note">{words.perhapsTwice}</span>}
      {mail.attempts > 1 && <span class="note">{words.attempts(mail.attempts)}</span>}
    </td>
    <td data-label={words.columns.written}>
      <Instant at={mail.writtenAt} view={view} />
    </td>
    <td data-label={mail.sentAt && words.columns.sent}>
      {mail.sentAt && <Instant at={mail.sentAt} view={view} />}
      {mail.state === 'waiting' && mail.dueAt > mail.writtenAt && (
        <span class="note">{words.next(formatInstant(view.language, mail.dueAt))}</span>
      )}
    </td>
    <td>
      <MailAction mail={mail} words={words} view={view} />
    </td>
  </tr>
)

/** The status shapes of the plan that stand for the states of a mail. */
const stateShapes: Record<MailState, string> = {
  waiting: 'notStarted',
  sending: 'onTrack',
  sent: 'completed',
  failed: 'offPlan',
  bounced: 'offPlan',
}

const Instant = ({ at, view }: { at: Date; view: View }) => (
  <time datetime={at.toISOString()}>{formatInstant(view.language, at)}</time>
)

const MailAction = ({ mail: { id, address, state, canBeSent }, words, view }: MailRowProps) => {
  const isSent = state === 'sent'
  if (address === '' || (!isSent && (state === 'sending' || !canBeSent))) return null
  const label = isSent ? words.cameBack : words.sendAgain
  return (
    <form method="post" action={addressOf(isSent ? 'mailCameBack' : 'mailSend', view.language, {})}>
      <input type="hidden" name="id" value={id} />
      <button type="submit" aria-label={words.namedAction(label, address)}>
        {label}
      </button>
    </form>
  )
}
