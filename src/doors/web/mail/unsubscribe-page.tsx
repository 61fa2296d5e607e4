import type { NoticeKind } from '#domain/notices/notice-values.ts'
import type { InOne } from '#i18n/in-three.ts'
import { noticeNames } from '#i18n/notice-names.ts'
import type { noticePageWords } from '#i18n/pages/notices.ts'

import { noticesAddress } from '../addresses/mail-addresses.ts'
import { pageBody } from '../frame/page-body.ts'
import type { View } from '../frame/view.ts'
import { addressOf } from '../paths.ts'
import { PageHead } from '../parts/page-head.tsx'

type UnsubscribePageProps = {
  kinds: readonly NoticeKind[]
  token: string
  isDone: boolean
  words: InOne<typeof noticePageWords>
  view: View
}

/**
 * The page behind the link of a mail: it asks before it declines, because programs open links to look at
 * them.
 */
export const unsubscribePage = ({ kinds, token, isDone, words, view }: UnsubscribePageProps) => {
  const { unsubscribe } = words
  const title = isDone ? unsubscribe.doneTitle : unsubscribe.title
  return pageBody(
    { title },
    <>
      <PageHead title={title} view={view} />
      <p>{isDone ? unsubscribe.done : unsubscribe.lead}</p>
      <ul>
        {kinds.map(kind => (
          <li>{noticeNames[kind][view.language]}</li>
        ))}
      </ul>
      {isDone ? (
        <p>
          <a href={noticesAddress(view.language)}>{unsubscribe.change}</a>
        </p>
      ) : (
        // The answer is a page and no other address, which the script would refuse.
        <form
          method="post"
          action={addressOf('unsubscribe', view.language, { token })}
          data-turbo="false"
          autocomplete="off"
        >
          <input type="hidden" name="List-Unsubscribe" value="One-Click" />
          <button type="submit" class="first">
            {unsubscribe.send}
          </button>
        </form>
      )}
    </>,
  )
}
