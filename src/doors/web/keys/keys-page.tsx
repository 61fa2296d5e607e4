import type { ProgramKey } from '#domain/rights/program-key.ts'
import type { Refusal } from '#domain/refusal.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { keyPageWords } from '#i18n/pages/keys.ts'

import { Notice } from '../frame/notice.tsx'
import { pageBody } from '../frame/page-body.ts'
import type { View } from '../frame/view.ts'
import { addressOf } from '../paths.ts'
import { PageHead } from '../parts/page-head.tsx'
import { accountPlaces, administrationPlaces } from '../parts/page-places.ts'
import { type KeyDraft, KeyForm } from './key-form.tsx'
import { KeyTable } from './key-table.tsx'

type KeysProps = {
  keys: readonly ProgramKey[]
  today: string
  latest: string
  plans: Parameters<typeof KeyForm>[0]['plans']
  view: View
  /** The address that readers use. */
  baseUrl: string
  draft?: KeyDraft
  refusal?: Refusal
  /** The text of a key that was just made, which is shown this once. */
  newKey?: string
  hasEnded?: boolean
}

/** The keys of the reader, and the form that makes one. */
export const keysPage = ({ keys, refusal, newKey, hasEnded, baseUrl, draft = {}, ...form }: KeysProps) => {
  const { view } = form
  const words = wordsIn(keyPageWords, view.language)
  return pageBody(
    { title: words.title },
    <>
      <PageHead
        title={words.title}
        lead={words.lead}
        path={accountPlaces(view)}
        view={view}
        refusal={refusal}
        notice={hasEnded && { tone: 'good', sentence: words.ended }}
      />
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
        <KeyTable
          keys={keys}
          today={form.today}
          view={view}
          endAt={addressOf('accountKeyEnd', view.language, {})}
          of="one"
        />
      </section>
      <KeyForm {...form} draft={draft} />
      <section aria-labelledby="api">
        <h2 id="api">{words.api}</h2>
        <p>{words.apiHow}</p>
        <p>
          <code>{`${baseUrl}/api/openapi.json`}</code>
        </p>
      </section>
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
      <PageHead
        title={words.all}
        lead={words.leadOfAll}
        path={administrationPlaces(view)}
        view={view}
        notice={hasEnded && { tone: 'good', sentence: words.ended }}
      />
      <KeyTable
        keys={keys}
        today={today}
        view={view}
        endAt={addressOf('allKeyEnd', view.language, {})}
        of="all"
      />
    </>,
  )
}
