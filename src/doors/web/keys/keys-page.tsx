import type { ProgramKey } from '#domain/rights/program-key.ts'
import type { Refusal } from '#domain/refusal.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { keyPageWords } from '#i18n/pages/keys.ts'
import { refusalSentence } from '#i18n/refusals/refusal-sentence.ts'

import { Notice } from '../frame/notice.tsx'
import { pageBody } from '../frame/page-body.ts'
import type { View } from '../frame/view.ts'
import { type KeyDraft, KeyForm } from './key-form.tsx'
import { KeyTable } from './key-table.tsx'

type KeysProps = {
  keys: readonly ProgramKey[]
  today: string
  latest: string
  plans: Parameters<typeof KeyForm>[0]['plans']
  view: View
  draft?: KeyDraft
  refusal?: Refusal
  /** The text of a key that was just made, which is shown this once. */
  newKey?: string
  hasEnded?: boolean
}

/** The keys of the reader, and the form that makes one. */
export const keysPage = ({ keys, refusal, newKey, hasEnded, draft = {}, ...form }: KeysProps) => {
  const { view } = form
  const words = wordsIn(keyPageWords, view.language)
  return pageBody(
    { title: words.title },
    <>
      <header class="head">
        <h1>{words.title}</h1>
        <p class="under">{words.lead}</p>
      </header>
      {refusal && (
        <Notice tone="bad">
          <p>{refusalSentence(view.language, refusal)}</p>
        </Notice>
      )}
      {hasEnded && (
        <Notice tone="good">
          <p>{words.ended}</p>
        </Notice>
      )}
      {newKey !== undefined && (
        <Notice tone="good">
          <p>{words.made}</p>
          <p>
            <code class="new-key" aria-label={words.keyLabel}>
              {newKey}
            </code>
          </p>
          <p>{words.use}</p>
          <pre class="key-header">Authorization: Bearer {newKey.slice(0, 8)}…</pre>
        </Notice>
      )}
      <section aria-labelledby="keys">
        <h2 id="keys">{words.list}</h2>
        <KeyTable keys={keys} today={form.today} view={view} endAt="accountKeyEnd" />
      </section>
      <KeyForm {...form} draft={draft} />
    </>,
  )
}

type AllKeysProps = { keys: readonly ProgramKey[]; today: string; view: View; hasEnded: boolean }

/** The keys of everybody, for those who answer for the installation. */
export const allKeysPage = ({ keys, today, view, hasEnded }: AllKeysProps) => {
  const words = wordsIn(keyPageWords, view.language)
  return pageBody(
    { title: words.all },
    <>
      <header class="head">
        <h1>{words.all}</h1>
        <p class="under">{words.leadOfAll}</p>
      </header>
      {hasEnded && (
        <Notice tone="good">
          <p>{words.ended}</p>
        </Notice>
      )}
      <KeyTable keys={keys} today={today} view={view} endAt="allKeyEnd" />
    </>,
  )
}
