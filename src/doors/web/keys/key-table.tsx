import { keyState, type ProgramKey } from '#domain/rights/program-key.ts'
import { verbs } from '#domain/rights/right.ts'
import { formatDay, formatDayOfInstant, formatList } from '#i18n/formats.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { keyPageWords, sayKeyKind } from '#i18n/pages/keys.ts'
import { sayPersonName } from '#i18n/person-names.ts'
import { rightsRules } from '#registers/rights-rules.ts'

import type { View } from '../frame/view.ts'

type KeyTableProps = {
  keys: readonly ProgramKey[]
  today: string
  view: View
  /** The address to which the buttons send. */
  endAt: string
  /** Whose keys they are: of one person, or of all, whom the table then names. */
  of: 'one' | 'all'
}

/** The keys: what each may do, when it was used, whether it opens anything, and the button that ends it. */
export const KeyTable = ({ keys, today, view, endAt, of }: KeyTableProps) => {
  const { language } = view
  const words = wordsIn(keyPageWords, language)
  const isOfAll = of === 'all'
  if (keys.length === 0) return <p class="empty">{words.none}</p>
  return (
    <table class="list keys">
      <caption class="unseen">{words.list}</caption>
      <thead>
        <tr>
          <th scope="col">{words.program}</th>
          {isOfAll && <th scope="col">{words.columns.person}</th>}
          <th scope="col">{words.columns.ending}</th>
          <th scope="col">{words.columns.scope}</th>
          <th scope="col">{words.columns.made}</th>
          <th scope="col">{words.columns.lastDay}</th>
          <th scope="col">{words.columns.lastUse}</th>
          <th scope="col">{words.columns.state}</th>
        </tr>
      </thead>
      <tbody>
        {keys.map(key => (
          <tr>
            <th scope="row">{key.program}</th>
            {isOfAll && <td data-label={words.columns.person}>{sayPersonName(language, key.personName)}</td>}
            <td data-label={words.columns.ending}>
              <code>…{key.ending}</code>
            </td>
            <td data-label={words.columns.scope}>
              <Scope programKey={key} view={view} />
            </td>
            <td data-label={words.columns.made}>{formatDayOfInstant(language, key.madeAt)}</td>
            <td data-label={words.columns.lastDay}>{formatDay(language, key.lastDay)}</td>
            <td data-label={words.columns.lastUse}>
              {key.lastUsedOn === undefined ? words.never : formatDay(language, key.lastUsedOn)}
            </td>
            <td data-label={words.columns.state}>
              <State programKey={key} today={today} view={view} />
              {keyState(key, today) === 'open' && (
                <form method="post" action={endAt} class="key-end">
                  <button type="submit" name="id" value={key.id} aria-label={words.endNamed(key.program)}>
                    {words.end}
                  </button>
                </form>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const Scope = ({
  programKey: { rights, plan },
  view: { language },
}: {
  programKey: ProgramKey
  view: View
}) => {
  const words = wordsIn(keyPageWords, language)
  const sentences = verbs.flatMap(verb => {
    const kinds = rights
      .filter(right => right[0] === verb)
      .map(([, kind]) => sayKeyKind(kind, language, rightsRules.wordsOf(kind)))
    return kinds.length > 0 ? [words.verbOf(words.verbs[verb], formatList(language, kinds))] : []
  })
  return (
    <>
      {sentences.map(sentence => (
        <div>{sentence}</div>
      ))}
      {plan && <div class="note">{words.planOnly(plan.slug)}</div>}
    </>
  )
}

type StateProps = { programKey: ProgramKey; today: string; view: View }

const State = ({ programKey: { endedAt, endedBy, lastDay }, today, view: { language } }: StateProps) => {
  const words = wordsIn(keyPageWords, language)
  const state = keyState({ lastDay, ...(endedAt && { endedAt }) }, today)
  const day = endedAt && formatDayOfInstant(language, endedAt)
  return (
    <>
      <span class={`state ${stateShapes[state]}`}>{words.states[state]}</span>
      {day && (
        <div class="note">
          {endedBy === undefined
            ? words.endedByLeaving(day)
            : words.endedBy(sayPersonName(language, endedBy), day)}
        </div>
      )}
    </>
  )
}

/** The status shapes of the plan that stand for the states of a key. */
const stateShapes = { open: 'onTrack', ended: 'dropped', expired: 'completed' } as const
