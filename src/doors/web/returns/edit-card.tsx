import type { ReturnedEdit } from '#domain/edits/returned-edit.ts'
import type { By } from '#domain/edits/returned-paper.ts'
import { formatInstant } from '#i18n/formats.ts'
import { sayEdit } from '#i18n/papers/say-edit.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { returnedEditWords } from '#i18n/pages/returned-edits.ts'
import { EditDeedText } from './edit-deed.tsx'
import type { ReturnDesk } from './return-desk.ts'

/** One change: what it touches, what it does, who made it, how it stands, and the buttons that decide it. */
export const EditCard = ({ edit, desk }: { edit: ReturnedEdit; desk: ReturnDesk }) => {
  const { shown, view } = desk
  const words = wordsIn(returnedEditWords, view.language)
  const state = desk.stateOf(edit)
  const isChanged = desk.standingOf(edit)?.state === 'changed'
  const said = sayEdit(edit, { layout: shown.plan.layout, paper: shown.language, language: view.language })
  return (
    <li class={`edit ${state}`} id={edit.id}>
      <div class="edit-head">
        <p>
          <b lang={said.language}>{said.text}</b>{' '}
          <span class="note">
            <Authors by={edit.by} desk={desk} />
          </span>
        </p>
        <p class="edit-states">
          {isChanged && <span class="since">{words.changedSince}</span>}
          <span class={`state ${shapes[state]}`}>{words.states[state]}</span>
        </p>
      </div>
      <div class="deed" lang={shown.language}>
        <EditDeedText edit={edit} desk={desk} />
      </div>
      <Buttons edit={edit} name={said.text} desk={desk} />
    </li>
  )
}

/** The signs of the plan's own statuses, by what they look like. */
const shapes = {
  open: 'notStarted',
  accepted: 'completed',
  refused: 'dropped',
  done: 'onTrack',
  gone: 'unreported',
} as const

const Authors = ({ by, desk: { view } }: { by: readonly By[]; desk: ReturnDesk }) => {
  const words = wordsIn(returnedEditWords, view.language)
  const known = by.filter(({ author }) => author !== '')
  if (known.length === 0) return <span title={words.untrackedHint}>{words.untracked}</span>
  return (
    <>
      {known.map(({ author, at }, i) => (
        <>
          {i > 0 && ' · '}
          {at === undefined ? (
            author
          ) : (
            <time datetime={at}>{words.by(author, formatInstant(view.language, at))}</time>
          )}
        </>
      ))}
    </>
  )
}

const Buttons = ({ edit, name, desk }: { edit: ReturnedEdit; name: string; desk: ReturnDesk }) => {
  const { words, query } = desk
  const state = desk.stateOf(edit)
  if (state === 'done' || state === 'gone') return null
  const isLedHere = query.at === edit.id
  return (
    <p class="decide">
      {(state === 'open' ? (['accept', 'refuse'] as const) : (['open'] as const)).map((verb, i) => (
        // an id of its own for each verb: a page that is morphed must not turn the button in hand into another
        <button
          type="submit"
          name="do"
          value={`${verb}:${edit.id}`}
          id={`${edit.id}-${verb}`}
          autofocus={isLedHere && i === 0}
        >
          {verb === 'open' ? words.takeBack : words[verb]}
          <span class="unseen">: {name}</span>
        </button>
      ))}
    </p>
  )
}
