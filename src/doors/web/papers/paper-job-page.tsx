import { languages } from '#domain/language.ts'
import { paperSteps } from '#domain/papers/paper-step.ts'
import { paperFormats } from '#domain/papers/issued-paper.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { say } from '#domain/text.ts'
import type { PlanVersion } from '#domain/plan/version.ts'
import { formatLanguageName } from '#i18n/formats.ts'
import { type InOne, wordsIn } from '#i18n/in-three.ts'
import type { paperJobWords } from '#i18n/pages/paper-job.ts'
import { paperPageWords } from '#i18n/pages/papers.ts'
import { pageBody } from '../frame/page-body.ts'
import type { View } from '../frame/view.ts'
import { paperJobAddress } from '../addresses/paper-addresses.ts'
import { JobForm } from '../parts/job-form.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { papersPlaces } from '../parts/page-places.ts'
import type { ReportChoice } from './papers-page.tsx'

/** A paper that is being printed: the order, and its progress. */
export type PaperJob = {
  id: string
  input: { report?: string; version: string; language: string; format: string }
  startedAt: Date
  state:
    | { kind: 'waiting'; ahead: number }
    | { kind: 'running'; step: { name: string; amounts?: Readonly<Record<string, number>> } | undefined }
}

type PaperJobProps = {
  plan: Plan
  versions: readonly PlanVersion[]
  reports: readonly ReportChoice[]
  job: PaperJob
  now: Date
  words: InOne<typeof paperJobWords>
  view: View
}

/**
 * The page that shows the progress of a paper, with a button to cancel it.
 * It reloads itself until it has something else to show.
 */
export const paperJobPage = (props: PaperJobProps) => {
  const { plan, job, now, words, view } = props
  const address = paperJobAddress(view.language, plan.slug, job.id)
  const seconds = Math.max(0, Math.floor((now.getTime() - job.startedAt.getTime()) / 1000))
  return pageBody(
    { title: words.title, refreshSeconds: 1 },
    <>
      <PageHead title={words.title} lead={whatIsMade(props)} path={papersPlaces(plan, view)} view={view} />
      <section class="card making" aria-labelledby="steps">
        <h2 id="steps">{words.stepsTitle}</h2>
        <Steps {...props} />
        <p role="status" class={job.state.kind === 'running' ? 'unseen' : undefined}>
          {sentenceOf(props)}
        </p>
        <p class="note">
          {words.elapsed(seconds)} {words.leave}
        </p>
        <JobForm address={address} cancel={words.cancel} refresh={words.refresh} />
      </section>
    </>,
  )
}

const whatIsMade = ({ versions, reports, job: { input }, words, view }: PaperJobProps): string => {
  const report = reports.find(({ name }) => name === input.report) ?? reports[0]
  const version = versions.find(({ id }) => id === input.version)?.name ?? input.version
  const language = languages.find(each => each === input.language) ?? view.language
  const format = paperFormats.find(each => each === input.format) ?? 'docx'
  const title = report ? say(report.title, view.language).text : ''
  return words.what(
    title,
    version,
    formatLanguageName(view.language, language),
    wordsIn(paperPageWords, view.language).formats[format],
  )
}

const stepOf = ({ state }: PaperJob) => (state.kind === 'running' ? state.step : undefined)

const indexOf = (job: PaperJob): number => paperSteps.findIndex(name => name === stepOf(job)?.name)

const sentenceOf = ({ job, words }: PaperJobProps): string => {
  if (job.state.kind === 'waiting') return words.waiting(job.state.ahead)
  const name = paperSteps[Math.max(0, indexOf(job))] ?? paperSteps[0]
  return words.steps[name]
}

const Steps = ({ job, words }: PaperJobProps) => {
  const at = indexOf(job)
  const { tables, rows } = stepOf(job)?.amounts ?? {}
  return (
    <ol class="steps">
      {paperSteps.map((name, i) => {
        const phase = i < at ? 'done' : i === at ? 'now' : 'toCome'
        return (
          <li class={`step ${phase}`} aria-current={phase === 'now' ? 'step' : undefined}>
            <span>
              {words.steps[name]}
              {phase === 'now' && tables !== undefined && rows !== undefined && tables > 0 && (
                <small>{words.ofTables(tables, rows)}</small>
              )}
            </span>
            <em>{words[phase]}</em>
          </li>
        )
      })}
    </ol>
  )
}
