import type { ReturnedEdit } from '#domain/edits/returned-edit.ts'
import type { By } from '#domain/edits/returned-paper.ts'
import { formatInstant } from '#i18n/formats.ts'
import { sayEdit } from '#i18n/papers/say-edit.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { returnedEditWords } from '#i18n/pages/returned-edits.ts'
import { EditChangeText } from './edit-change.tsx'
import type { ReturnPageModel } from './return-page-model.ts'
import { may } from '../frame/may.ts'

/** The card of a change: its place, its content, its author, its state, and the buttons that decide it. */
export const EditCard = ({ edit, model }: { edit: ReturnedEdit; model: ReturnPageModel }) => {
  const { details, view } = model
  const words = wordsIn(returnedEditWords, view.language)
  const state = model.decisionStateOf(edit)
  const isChanged = model.editStateOf(edit)?.state === 'changed'
  const sentence = sayEdit(edit, {
    layout: details.plan.layout,
    paper: details.language,
    language: view.language,
  })
  return (
    <li class={`edit ${state}`} id={edit.id}>
      <div class="edit-head">
        <p>
          <b lang={sentence.language}>{sentence.text}</b>{' '}
          <span class="note">
            <Authors by={edit.by} model={model} />
          </span>
        </p>
        <p class="edit-states">
          {isChanged && <span class="since">{words.changedSince}</span>}
          <span class={`state ${shapes[state]}`}>{words.states[state]}</span>
        </p>
      </div>
      <div class="deed" lang={details.language}>
        <EditChangeText edit={edit} model={model} />
      </div>
      <Buttons edit={edit} name={sentence.text} model={model} />
    </li>
  )
}

/** The status shapes of the plan that stand for the states of an edit. */
const shapes = {
  open: 'notStarted',
  accepted: 'completed',
  refused: 'dropped',
  done: 'onTrack',
  gone: 'unreported',
} as const

const Authors = ({ by, model: { view } }: { by: readonly By[]; model: ReturnPageModel }) => {
  const words = wordsIn(returnedEditWords, view.language)
  const namedAuthors = by.filter(({ author }) => author !== '')
  if (namedAuthors.length === 0) return <span title={words.untrackedHint}>{words.untracked}</span>
  return (
    <>
      {namedAuthors.map(({ author, at }, i) => (
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

const Buttons = ({ edit, name, model }: { edit: ReturnedEdit; name: string; model: ReturnPageModel }) => {
  const { words, query, view } = model
  const state = model.decisionStateOf(edit)
  if (state === 'done' || state === 'gone' || !may(view, 'change', 'import')) return null
  const isLedHere = query.at === edit.id
  return (
    <p class="decide">
      {(state === 'open' ? (['accept', 'refuse'] as const) : (['open'] as const)).map((verb, i) => (
        // Each verb has an id of its own, so that a page update does not turn the focused button into
        // another.
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
