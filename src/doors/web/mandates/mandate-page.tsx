import type { Answer, InstrumentCoverage, ParagraphCoverage } from '#domain/progress/mandate-coverage.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { newestActivity } from '#domain/plan/plan-table.ts'
import type { PlanProgress } from '#domain/progress/progress.ts'
import { strandStatus } from '#domain/progress/strand-status.ts'
import { say } from '#domain/text.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { mandatePageWords } from '#i18n/pages/mandates.ts'
import {
  activityAddress,
  mandatesAddress,
  paragraphAnchor,
  planAddress,
  resultAddress,
} from '../addresses/addresses.ts'
import { pageBody } from '../frame/page-body.ts'
import { instrumentName, paragraphName } from '../parts/citations.tsx'
import { Download } from '../parts/download.tsx'
import { firstLine } from '../parts/content-text.tsx'
import { CoverageMark, StatusMark } from '../parts/status-mark.tsx'
import { toneOf } from '../plan/plan-rows.tsx'
import { tableAddress } from '../addresses/table-addresses.ts'
import type { View } from '../frame/view.ts'
import { PageHead } from '../parts/page-head.tsx'
import { CitedBy } from './mandates-page.tsx'

type MandateProps = { plan: Plan; progress: PlanProgress; instrument: InstrumentCoverage; view: View }

/** The page of an instrument: each paragraph that the plan cites, and the activities that answer it. */
export const mandatePage = ({ plan, progress, instrument, view }: MandateProps) => {
  const mandate = wordsIn(mandatePageWords, view.language)
  const name = instrumentName(instrument, view)
  return pageBody(
    { title: name },
    <>
      <PageHead
        title={name}
        lead={
          <>
            <CoverageMark state={instrument.state} view={view} /> ·{' '}
            <a href={planAddress(view.language, plan.slug, { mandate: instrument.slug })}>
              {view.words.rows(instrument.rows)}
            </a>
          </>
        }
        path={[{ name: mandate.title, href: mandatesAddress(view.language) }]}
        view={view}
      >
        <p class="tools">
          <Download
            address={file =>
              tableAddress(view.language, plan.slug, 'mandates', file, { instrument: instrument.slug })
            }
            view={view}
          />
        </p>
      </PageHead>
      {instrument.paragraphs.map(paragraph => (
        <ParagraphSection
          plan={plan}
          progress={progress}
          instrument={instrument}
          paragraph={paragraph}
          view={view}
        />
      ))}
    </>,
  )
}

const ParagraphSection = ({
  plan,
  progress,
  instrument,
  paragraph,
  view,
}: MandateProps & { paragraph: ParagraphCoverage }) => (
  <section class="paragraph" id={paragraphAnchor(paragraph.paragraph)}>
    <header>
      <h2>{paragraphName(instrument.kind, paragraph.paragraph, view)}</h2>
      <CoverageMark state={paragraph.state} view={view} />
      <CitedBy plan={plan} paragraph={paragraph} view={view} />
    </header>
    {paragraph.answers.length === 0 ? (
      <p class="empty">{wordsIn(mandatePageWords, view.language).nothing}</p>
    ) : (
      <table class="list answers">
        <caption class="unseen">{wordsIn(mandatePageWords, view.language).answeredBy}</caption>
        <tbody>
          {byResult(paragraph.answers).map(answers =>
            answers.map((answer, i) => (
              <AnswerRow
                plan={plan}
                progress={progress}
                answer={answer}
                span={i === 0 ? answers.length : 0}
                view={view}
              />
            )),
          )}
        </tbody>
      </table>
    )}
  </section>
)

const byResult = (answers: readonly Answer[]): Answer[][] => [
  ...Map.groupBy(answers, ({ result }) => result).values(),
]

const AnswerRow = ({
  plan,
  progress,
  answer,
  span,
  view,
}: {
  plan: Plan
  progress: PlanProgress
  answer: Answer
  span: number
  view: View
}) => {
  const { section, result, strand, direct } = answer
  // A closing entry only says that work is finished; the year before it describes the work.
  const activity = strand.activities.findLast(({ closing }) => !closing) ?? newestActivity(strand)
  if (!activity) return null
  return (
    <tr>
      {span > 0 && (
        <th scope="rowgroup" rowspan={span} class={toneOf(plan, section)}>
          <a class="no" href={resultAddress(view.language, plan.slug, result.number)}>
            {result.number}
          </a>
        </th>
      )}
      <td>
        <a class="go" href={activityAddress(view.language, plan.slug, result.number, activity)}>
          {firstLine(say(activity.text, view.language).text)}
        </a>{' '}
        {direct && <small>{wordsIn(mandatePageWords, view.language).direct}</small>}
      </td>
      <td class="year">{activity.year}</td>
      <td class="status">
        <StatusMark status={strandStatus(strand, progress)} view={view} />
      </td>
    </tr>
  )
}
