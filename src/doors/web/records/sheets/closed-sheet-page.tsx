import { formatInstant } from '#i18n/formats.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { recordSheetPageWords } from '#i18n/pages/records-sheet.ts'
import type { SheetOutcome } from '#use-cases/register-sheets/sheet-outcome.ts'
import { pageBody } from '#doors/web/frame/page-body.ts'
import { PageHead } from '#doors/web/parts/page-head.tsx'
import { addressOf } from '#doors/web/paths.ts'

import { RecordCrumbs } from '../record-crumbs.tsx'
import type { SheetPageProps, SheetPartProps } from './sheet-model.ts'

/**
 * The page of a sheet that was applied, with what went in and what was left out, or of one that was
 * discarded.
 */
export const closedSheetPage = ({ register, sheet, refusal, view, ...props }: SheetPageProps) => {
  const { language } = view
  const words = wordsIn(recordSheetPageWords, language)
  const { outcome, closedAt, fileName } = sheet
  const parts = { register: register.name }
  const title = outcome ? words.applied : words.discarded
  return pageBody(
    { title },
    <>
      <RecordCrumbs register={register} view={view} />
      <PageHead
        title={title}
        lead={
          <>
            <span class="file">{fileName}</span>
            {closedAt && (
              <>
                {' · '}
                <time datetime={closedAt.toISOString()}>{formatInstant(language, closedAt)}</time>
              </>
            )}
          </>
        }
        refusal={refusal}
        view={view}
      />
      {outcome ? (
        <WentIn {...props} register={register} sheet={sheet} outcome={outcome} words={words} view={view} />
      ) : (
        <p>{words.discardedNote}</p>
      )}
      <ul class="ways">
        <li>
          <a href={addressOf('register', language, parts)}>{words.toList}</a>
        </li>
        <li>
          <a href={addressOf('recordsSheet', language, parts)}>{words.another}</a>
        </li>
      </ul>
    </>,
  )
}

const WentIn = ({ register, sheet, outcome, words, view }: SheetPartProps & { outcome: SheetOutcome }) => {
  const { counts, left } = outcome
  const unchosen = left.filter(({ faults }) => faults.length === 0).length
  const changed = counts.change + counts.asks - unchosen
  return (
    <>
      <section aria-label={words.wentIn}>
        <h2>{words.wentIn}</h2>
        <ul class="counts sheet-counts">
          {counts.new > 0 && <li class="added">{words.added(counts.new)}</li>}
          {changed > 0 && <li class="changed">{words.changed(changed)}</li>}
          {counts.same > 0 && <li class="unchanged">{words.unchanged(counts.same)}</li>}
        </ul>
      </section>
      {left.length > 0 && (
        <section class="sheet-left">
          <h2>{words.leftOut(left.length)}</h2>
          <p>
            <a
              href={addressOf('recordsSheetLeft', view.language, { register: register.name, id: sheet.id })}
              data-turbo="false"
              download
            >
              {words.takeLeft} (.xlsx)
            </a>{' '}
            <span class="note">{words.leftNote}</span>
          </p>
        </section>
      )}
    </>
  )
}
