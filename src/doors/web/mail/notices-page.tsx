import { noticeKinds, rhythmChoices } from '#domain/notices/notice-kinds.ts'
import type { NoticeKind } from '#domain/notices/notice-values.ts'
import type { Rhythm } from '#domain/notices/rhythm.ts'
import type { InOne } from '#i18n/in-three.ts'
import { noticeNames, rhythmNames } from '#i18n/notice-names.ts'
import type { noticePageWords } from '#i18n/pages/notices.ts'

import { noticesAddress } from '../addresses/mail-addresses.ts'
import { FieldFault } from '../frame/field-fault.tsx'
import { pageBody } from '../frame/page-body.ts'
import type { View } from '../frame/view.ts'
import { PageHead } from '../parts/page-head.tsx'
import { accountPlaces } from '../parts/page-places.ts'

type NoticesPageProps = {
  notices: readonly { kind: NoticeKind; rhythm: Rhythm }[]
  isBounced: boolean
  words: InOne<typeof noticePageWords>
  view: View
  isSaved?: boolean
  refusedForm?: RefusedChoice
}

/** A choice that was refused: what it sent, and why. */
type RefusedChoice = { choices: Partial<Record<NoticeKind, string>>; sentence: string }

/** The page where a person chooses how often each kind of notice comes. */
export const noticesPage = (props: NoticesPageProps) => {
  const { notices, isBounced, words, view, isSaved, refusedForm } = props
  return pageBody(
    { title: words.title },
    <>
      <PageHead
        title={words.title}
        lead={words.lead}
        path={accountPlaces(view)}
        view={view}
        refusal={refusedForm}
        notice={isSaved && { tone: 'good', sentence: words.saved }}
      />
      {isBounced && <p class="notice bad">{words.bounced}</p>}
      <form class="card notices" method="post" action={noticesAddress(view.language)} autocomplete="off">
        {notices.map(({ kind, rhythm }) => (
          <div class="field">
            <label for={kind}>{noticeNames[kind][view.language]}</label>
            <select
              id={kind}
              name={kind}
              aria-describedby={noticeKinds[kind].isOwed ? `${kind}-owed` : undefined}
            >
              {rhythmChoices(kind).map(choice => (
                <option value={choice} selected={choice === (refusedForm?.choices[kind] ?? rhythm)}>
                  {rhythmNames[choice][view.language]}
                </option>
              ))}
            </select>
            {noticeKinds[kind].isOwed && <small id={`${kind}-owed`}>{words.owed}</small>}
            <FieldFault name={kind} />
          </div>
        ))}
        <p>{words.always}</p>
        <p>
          <button type="submit" class="first">
            {words.save}
          </button>
        </p>
      </form>
    </>,
  )
}
