import { formatInstant, formatNumber } from '#i18n/formats.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { sayPersonName } from '#i18n/person-names.ts'
import type { HistoryEntry } from '#use-cases/records/record-history.ts'
import { recordListWords } from '#i18n/pages/records.ts'
import { colonAfter } from '#i18n/typography.ts'
import { addressOf } from '#doors/web/paths.ts'

import { FactChange } from '../fact-change.tsx'
import { Day, Nearness } from '../marks.tsx'
import type { RecordPartProps } from './record-model.ts'

/** What a record touches: its deadlines, what points to it, and what was changed. */
export const RecordSide = (props: RecordPartProps) => (
  <aside class="record-side" aria-label={props.words.touches}>
    <Deadlines {...props} />
    <Pointing {...props} />
    <History {...props} />
  </aside>
)

const Deadlines = ({ register, deadlines, today, words, view }: RecordPartProps) =>
  deadlines.length === 0 ? null : (
    <section class="record-part" aria-labelledby="deadlines">
      <h2 id="deadlines">{words.deadlines}</h2>
      <ul class="side-list">
        {deadlines.map(({ name, day, isMet }) => (
          <li class="in-line">
            <span>{register.deadlines[name]?.title[view.language]}</span>
            <span class="end">
              <Day day={day} view={view} />
              {isMet ? (
                <span class="note">{words.met}</span>
              ) : (
                <Nearness day={day} today={today} view={view} />
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )

const Pointing = ({ pointing, words, view }: RecordPartProps) => {
  const { language } = view
  const all = pointing.reduce((sum, { count }) => sum + count, 0)
  const { more } = wordsIn(recordListWords, language)
  const say = (count: number, isMore: boolean) =>
    isMore ? more(formatNumber(language, count)) : formatNumber(language, count)
  return (
    <section class="record-part" aria-labelledby="pointing">
      <header>
        <h2 id="pointing">{words.pointsHere}</h2>
        {all > 0 && (
          <span class="quiet">
            {say(
              all,
              pointing.some(({ isMore }) => isMore),
            )}
          </span>
        )}
      </header>
      {all === 0 && <p class="empty">{words.nothingPoints}</p>}
      <ul class="side-list">
        {pointing
          .filter(({ count }) => count > 0)
          .map(({ register, label, count, isMore, records }) => (
            <li>
              <span class="note">
                {register.title[language]}
                {colonAfter(language)} {label} {say(count, isMore)}
              </span>
              <ul>
                {records.map(({ id, name }) => (
                  <li>
                    <a href={addressOf('record', language, { register: register.name, id })}>{name}</a>
                  </li>
                ))}
              </ul>
            </li>
          ))}
      </ul>
    </section>
  )
}

const History = ({ register, record, history, words, view }: RecordPartProps) => {
  const { entries, before, next } = history
  const parts = { register: register.name, id: record.id }
  const address = addressOf('record', view.language, parts)
  // Whoever may not see who changed what gets no entries, and each record has at least that of its beginning.
  if (entries.length === 0 && before === undefined) return null
  return (
    <section class="record-part" aria-labelledby="history">
      <h2 id="history">{words.history}</h2>
      <ol class="side-list history">
        {entries.map(entry => (
          <li>
            <Change entry={entry} words={words} view={view} />
            <span class="note">
              <time datetime={entry.at.toISOString()}>
                {words.changedBy(
                  sayPersonName(view.language, entry.who),
                  formatInstant(view.language, entry.at),
                )}
              </time>
              {entry.why && ` · ${entry.why}`}
              {entry.origin && ` · ${words.fromSheet(entry.origin.sheet, entry.origin.row)}`}
            </span>
          </li>
        ))}
      </ol>
      {(before !== undefined || next !== undefined) && (
        <nav class="neighbours" aria-label={words.history}>
          {before === undefined ? <span /> : <a href={`${address}#history`}>← {words.newestChanges}</a>}
          {next === undefined ? (
            <span />
          ) : (
            <a href={`${addressOf('record', view.language, parts, { before: String(next) })}#history`}>
              {words.earlierChanges} →
            </a>
          )}
        </nav>
      )}
    </section>
  )
}

/** What an entry of the history changed: each fact from what it was to what it became. */
const Change = ({
  entry: { kind, facts },
  words,
  view,
}: { entry: HistoryEntry } & Pick<RecordPartProps, 'words' | 'view'>) => (
  <>
    {kind !== 'changed' && <p>{words.happened[kind]}</p>}
    {facts.map(({ label, before, after }) => (
      <p>
        {label}
        {colonAfter(view.language)} <FactChange before={before} after={after} view={view} />
      </p>
    ))}
  </>
)
