import type { ParsedWarning } from '#domain/papers/parsed-plan.ts'
import { formatLanguageName } from '#i18n/formats.ts'
import { doubtSentence, warningSentence } from '#i18n/papers/reading.ts'
import { placeAnchor, previewAddress } from '../addresses/import-addresses.ts'
import { PaperText } from '../parts/paper-text.tsx'
import type { PreviewModel } from './preview-model.ts'
import { sourcePlace } from './source-place.ts'

/** The reader's remarks that are not doubts on one cell, such as unknown codes. */
export const Remarks = ({ model }: { model: PreviewModel }) => {
  const { words, details } = model
  const { warnings } = details.parsedPlan
  if (warnings.length === 0) return null
  return (
    <details class="aside" open={warnings.length <= fewRemarks}>
      <summary>
        {words.remarks} <span class="n">{warnings.length}</span>
      </summary>
      <ul>
        {warnings.slice(0, mostRemarks).map(warning => (
          <li>
            <Remark warning={warning} model={model} />
          </li>
        ))}
      </ul>
      {warnings.length > mostRemarks && <p class="note">{words.more(warnings.length - mostRemarks)}</p>}
    </details>
  )
}

const fewRemarks = 4
const mostRemarks = 100

const Remark = ({ warning, model }: { warning: ParsedWarning; model: PreviewModel }) => {
  const { view, words, details } = model
  const { at } = warning
  const place = [
    at?.result ?? at?.section,
    at?.row !== undefined && words.rowNumber(at.row + 1),
    sourcePlace(warning, words),
  ]
  const where = place.filter(Boolean).join(', ')
  return (
    <>
      {warningSentence(view.language, warning)}{' '}
      {at ? (
        <a href={`${previewAddress(view.language, details.session.id, { at })}#${placeAnchor(at)}`}>
          {where}
        </a>
      ) : (
        <span class="note">{where}</span>
      )}
    </>
  )
}

/** The key to this plan's doubt marks: their meaning, and what to do about each. */
export const DoubtKey = ({ model }: { model: PreviewModel }) => {
  const { view, words, doubts } = model
  if (doubts.length === 0) return null
  const reasons = [...new Set(doubts.map(({ reason }) => reason))]
  return (
    <details class="aside">
      <summary>{words.marks}</summary>
      <dl class="paper-facts">
        {reasons.map(reason => (
          <>
            <dt class="doubt-mark">{words.doubt.short[reason]}</dt>
            <dd>{capital(doubtSentence(view.language, { reason }))}</dd>
          </>
        ))}
      </dl>
    </details>
  )
}

const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1)

/** The text of the paper around its tables: its symbol, title, language and codes. */
export const SourceDetails = ({ model }: { model: PreviewModel }) => {
  const { view, words, details } = model
  const { document } = details.parsedPlan
  const facts = [
    { name: words.facts.symbol, text: document.symbol },
    { name: words.facts.title, text: document.title },
    { name: words.facts.tint, text: document.tint },
    { name: words.facts.action, text: document.actionRequested },
  ]
  return (
    <details class="aside">
      <summary>{words.paper}</summary>
      <dl class="paper-facts">
        <dt>{words.facts.language}</dt>
        <dd>{formatLanguageName(view.language, document.language)}</dd>
        {facts.map(
          ({ name, text }) =>
            text && (
              <>
                <dt>{name}</dt>
                <dd lang={document.language}>
                  <PaperText text={text} />
                </dd>
              </>
            ),
        )}
        {document.legend.length > 0 && (
          <>
            <dt>{words.facts.legend}</dt>
            <dd lang={document.language}>
              <ul class="legend">
                {document.legend.map(({ code, meaning }) => (
                  <li>
                    <b>{code}</b> {meaning}
                  </li>
                ))}
              </ul>
            </dd>
          </>
        )}
      </dl>
    </details>
  )
}
