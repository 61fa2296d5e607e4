import { type BouncedAddress, type ListedMail, type MailState, mailStates } from '#domain/notices/mail.ts'
import { formatNumber } from '#i18n/formats.ts'
import type { InOne } from '#i18n/in-three.ts'
import { mailStateNames } from '#i18n/notice-names.ts'
import type { mailPageWords } from '#i18n/pages/mail.ts'

import { mailAddress, type MailQuery } from '../addresses/mail-addresses.ts'
import { FieldFault } from '../frame/field-fault.tsx'
import { pageBody } from '../frame/page-body.ts'
import type { View } from '../frame/view.ts'
import { PageHead } from '../parts/page-head.tsx'
import { administrationPlaces } from '../parts/page-places.ts'
import { addressOf } from '../paths.ts'
import { BouncedAddresses } from './bounced-addresses.tsx'
import { MailTable } from './mail-table.tsx'

type MailPageProps = {
  mails: readonly ListedMail[]
  counts: ReadonlyMap<MailState, number>
  bouncedAddresses: readonly BouncedAddress[]
  /** The id of the last mail on this page, where there is a next page. */
  nextBefore?: string
  query: MailQuery
  sendsMail: boolean
  words: InOne<typeof mailPageWords>
  view: View
  outcome?: 'made' | 'saved' | undefined
  refusedTest?: RefusedTest
}

/** The form of a test mail that was refused: what it sent, and why. */
type RefusedTest = { address: string; sentence: string }

/**
 * The list of mail with what became of each, the addresses that send mail back, and the form of a test mail.
 */
export const mailPage = (props: MailPageProps) => {
  const { mails, bouncedAddresses, nextBefore, query, sendsMail, words, view, outcome, refusedTest } = props
  return pageBody(
    { title: words.title },
    <>
      <PageHead
        title={words.title}
        lead={words.lead}
        path={administrationPlaces(view)}
        view={view}
        refusal={refusedTest}
        notice={
          outcome && {
            tone: 'good',
            sentence: outcome === 'saved' ? words.saved : sendsMail ? words.test.written : words.noServer,
          }
        }
      />
      {!sendsMail && outcome !== 'made' && <p class="notice plain">{words.noServer}</p>}
      <TestForm words={words} view={view} refusedTest={refusedTest} />
      {bouncedAddresses.length > 0 && (
        <BouncedAddresses addresses={bouncedAddresses} words={words} view={view} />
      )}
      <StateFilter {...props} />
      {mails.length === 0 ? (
        <p class="empty">{words.none}</p>
      ) : (
        <MailTable mails={mails} words={words} view={view} />
      )}
      {query.state === 'failed' && mails.some(({ canBeSent }) => canBeSent) && (
        <form method="post" action={addressOf('mailSendFailed', view.language, {})}>
          <p class="ways-on">
            <button type="submit">{words.sendFailed}</button>
          </p>
        </form>
      )}
      {nextBefore !== undefined && (
        <p>
          <a href={mailAddress(view.language, { ...query, before: nextBefore })}>{words.earlier}</a>
        </p>
      )}
    </>,
  )
}

const TestForm = ({
  words: { test },
  view,
  refusedTest,
}: Pick<MailPageProps, 'words' | 'view'> & { refusedTest: RefusedTest | undefined }) => (
  <form class="card test-mail" method="post" action={mailAddress(view.language)} autocomplete="off">
    <h2>{test.title}</h2>
    <div class="field">
      <label for="address">{test.address}</label>
      <input
        id="address"
        name="address"
        type="text"
        inputmode="email"
        autocapitalize="off"
        spellcheck={false}
        required
        maxlength={254}
        value={refusedTest?.address}
      />
      {refusedTest && <FieldFault name="address" />}
    </div>
    <button type="submit" class="first">
      {test.send}
    </button>
  </form>
)

const StateFilter = ({ counts, query, words, view }: MailPageProps) => (
  <nav class="mail-states" aria-label={words.filter}>
    <a href={mailAddress(view.language)} aria-current={query.state === undefined ? 'true' : undefined}>
      {words.all}
    </a>
    {mailStates
      .filter(state => counts.has(state) || state === query.state)
      .map(state => (
        <a
          href={mailAddress(view.language, { state })}
          aria-current={state === query.state ? 'true' : undefined}
        >
          {mailStateNames[state][view.language]}{' '}
          <span class="num">{formatNumber(view.language, counts.get(state) ?? 0)}</span>
        </a>
      ))}
  </nav>
)
