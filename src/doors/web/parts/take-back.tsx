import { discardedDays } from '#domain/records/deletion.ts'
import { mayAnywhere } from '#domain/rights/right.ts'
import { formatDayOfInstant } from '#i18n/formats.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { deletionPageWords } from '#i18n/pages/deletion.ts'

import type { View } from '../frame/view.ts'
import { addressOf } from '../paths.ts'

/** The sentence that says, before a file is discarded, for how long it can be taken back. */
export const DiscardNote = ({ view: { language } }: { view: View }) => (
  <p class="note">{wordsIn(deletionPageWords, language).discardNote(discardedDays)}</p>
)

/** Until when a discarded file can be taken back, and the button for it. */
export const TakeBack = ({ file, view }: { file: { id: string; closedAt?: Date }; view: View }) => {
  const { language } = view
  const words = wordsIn(deletionPageWords, language)
  if (!file.closedAt || !mayAnywhere(view.person, ['change', 'import'])) return null
  const until = new Date(file.closedAt.getTime() + discardedDays * 86_400_000)
  return (
    <form method="post" action={addressOf('fileTakeBack', language, {})} class="actions">
      <button type="submit" name="id" value={file.id}>
        {words.takeBack}
      </button>{' '}
      <span class="note">{words.until(formatDayOfInstant(language, until))}</span>
    </form>
  )
}
