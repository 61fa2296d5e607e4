import { say } from '#domain/text.ts'
import { formatNumber } from '#i18n/formats.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { terms } from '#i18n/terms.ts'
import { planAddress } from '../addresses/addresses.ts'
import { importVerbAddress } from '../addresses/import-addresses.ts'
import { DiscardNote } from '../parts/take-back.tsx'
import type { PreviewModel } from './preview-model.ts'
import { may } from '../frame/may.ts'

/** The changes that applying would make, and the buttons that apply or discard. */
export const ApplyPanel = ({ model, rows }: { model: PreviewModel; rows: number }) => {
  const { view, words, details } = model
  const { session, current, counts, parsedPlan } = details
  const version = <input type="hidden" name="version" value={String(session.version)} />
  return (
    <section class="apply" aria-label={words.apply(rows)}>
      <p>
        {outcome(model)}{' '}
        {current && (
          <a href={planAddress(view.language, current.slug)}>
            {say(current.title, view.language).text || current.slug}
          </a>
        )}
      </p>
      {current && (
        <ul class="counts">
          {(['added', 'changed', 'ended', 'unchanged'] as const).map(kind => (
            <li class={kind}>
              <b>{formatNumber(view.language, counts[kind])}</b>{' '}
              {wordsIn(terms, view.language).changeCounts[kind]}
            </li>
          ))}
        </ul>
      )}
      {parsedPlan.doubts.length > 0 && <p class="note">{words.applyAnyway}</p>}
      {may(view, 'change', 'import') && (
        <div class="actions">
          {may(view, current ? 'change' : 'create', 'plan') && (
            <form method="post" action={importVerbAddress(view.language, session.id, 'apply')}>
              {version}
              <button class="first" disabled={current !== undefined && details.changes.length === 0}>
                {words.apply(rows)}
              </button>
            </form>
          )}
          <form method="post" action={importVerbAddress(view.language, session.id, 'discard')}>
            {version}
            <button>{words.discard}</button>
          </form>
        </div>
      )}
      {may(view, 'change', 'import') && <DiscardNote view={view} />}
    </section>
  )
}

const outcome = ({ words, details: { current, changes } }: PreviewModel): string => {
  if (!current) return words.makesNew
  return changes.length > 0 ? words.makesChanges : words.makesNothing
}
