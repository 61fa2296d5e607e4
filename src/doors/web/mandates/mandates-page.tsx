import type { InstrumentCoverage, ParagraphCoverage } from '#domain/progress/mandate-coverage.ts'
import type { InstrumentKind } from '#domain/words/mandate.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { mandatePageWords } from '#i18n/pages/mandates.ts'
import { resultPageWords } from '#i18n/pages/result.ts'
import { terms } from '#i18n/terms.ts'
import { mandateAddress, planAddress, resultAddress } from '../addresses/addresses.ts'
import { pageBody } from '../frame/page-body.ts'
import { instrumentName, paragraphName } from '../parts/citations.tsx'
import { Download } from '../parts/download.tsx'
import { CoverageMark } from '../parts/status-mark.tsx'
import { tableAddress } from '../addresses/table-addresses.ts'
import type { View } from '../frame/view.ts'
import { PageHead } from '../parts/page-head.tsx'

type MandatesProps = { plan: Plan; instruments: readonly InstrumentCoverage[]; view: View }

/**
 * The page of all cited instruments and paragraphs, with the work that answers them.
 * Paragraphs that no work answers come first.
 */
export const mandatesPage = ({ plan, instruments, view }: MandatesProps) => {
  const mandate = wordsIn(mandatePageWords, view.language)
  const paragraphs = instruments.reduce((sum, instrument) => sum + instrument.paragraphs.length, 0)
  return pageBody(
    { title: mandate.title },
    <>
      <PageHead
        title={mandate.title}
        lead={
          <>
            {mandate.lead} {mandate.sum(instruments.length, paragraphs)}
          </>
        }
        view={view}
      >
        <p class="tools">
          <Download address={file => tableAddress(view.language, plan.slug, 'mandates', file)} view={view} />
        </p>
      </PageHead>
      <Gaps plan={plan} instruments={instruments} view={view} />
      {kindsOf(instruments).map(kind => (
        <section aria-labelledby={kind}>
          <h2 id={kind}>{wordsIn(terms, view.language).instruments[kind]}</h2>
          <table class="list mandates">
            <colgroup>
              <col class="c-name" />
              <col />
              <col class="c-count" />
              <col class="c-state" />
            </colgroup>
            <thead>
              <tr>
                <th scope="col">{mandate.instrument}</th>
                <th scope="col">{mandate.paragraphs}</th>
                <th scope="col">{wordsIn(resultPageWords, view.language).rows}</th>
                <th scope="col">{mandate.state}</th>
              </tr>
            </thead>
            <tbody>
              {instruments
                .filter(instrument => instrument.kind === kind)
                .map(instrument => (
                  <InstrumentRow plan={plan} instrument={instrument} view={view} />
                ))}
            </tbody>
          </table>
        </section>
      ))}
    </>,
  )
}

const kindsOf = (instruments: readonly InstrumentCoverage[]): InstrumentKind[] => [
  ...new Set(instruments.map(({ kind }) => kind)),
]

const Gaps = ({ plan, instruments, view }: MandatesProps) => {
  const gaps = instruments.flatMap(instrument =>
    instrument.paragraphs
      .filter(({ state }) => state === 'unanswered')
      .map(paragraph => ({ instrument, paragraph })),
  )
  const mandate = wordsIn(mandatePageWords, view.language)
  return (
    <section class={gaps.length > 0 ? 'gaps' : 'gaps none'} aria-labelledby="gaps">
      <h2 id="gaps">{gaps.length > 0 ? mandate.gaps : mandate.answered}</h2>
      {gaps.length === 0 ? (
        <p>{mandate.noGaps}</p>
      ) : (
        <ul>
          {gaps.map(({ instrument, paragraph }) => (
            <li>
              <a href={mandateAddress(view.language, instrument, paragraph.paragraph)}>
                {instrumentName(instrument, view)}
                {paragraph.paragraph && `, ${paragraphName(instrument.kind, paragraph.paragraph, view)}`}
              </a>{' '}
              <CitedBy plan={plan} paragraph={paragraph} view={view} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** The results that cite a paragraph, as links. */
export const CitedBy = ({
  plan,
  paragraph,
  view,
}: {
  plan: Plan
  paragraph: ParagraphCoverage
  view: View
}) => (
  <small>
    {wordsIn(mandatePageWords, view.language).citedBy}{' '}
    {paragraph.citedBy.map(({ number }, i) => (
      <>
        {i > 0 && ', '}
        <a href={resultAddress(view.language, plan.slug, number)}>{number}</a>
      </>
    ))}
  </small>
)

const InstrumentRow = ({
  plan,
  instrument,
  view,
}: {
  plan: Plan
  instrument: InstrumentCoverage
  view: View
}) => (
  <tr>
    <th scope="row">
      <a href={mandateAddress(view.language, instrument)}>{instrumentName(instrument, view)}</a>
    </th>
    <td>
      <ul class="paragraphs">
        {instrument.paragraphs.map(({ paragraph, state }) => (
          <li>
            <a
              class={`chip ${state}`}
              href={mandateAddress(view.language, instrument, paragraph)}
              title={wordsIn(terms, view.language).coverage[state]}
            >
              {paragraph || wordsIn(terms, view.language).asAWhole}
              {state === 'unanswered' && (
                <span class="unseen"> {wordsIn(terms, view.language).coverage.unanswered}</span>
              )}
            </a>
          </li>
        ))}
      </ul>
    </td>
    <td>
      <a href={planAddress(view.language, plan.slug, { mandate: instrument.slug })}>
        {view.words.rows(instrument.rows)}
      </a>
    </td>
    <td>
      <CoverageMark state={instrument.state} view={view} />
    </td>
  </tr>
)
