import type { Refusal } from '#domain/refusal.ts'
import type { Register } from '#fields/records/register.ts'
import { formatDayOfInstant, formatInstant, formatNumber } from '#i18n/formats.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { recordExportWords } from '#i18n/pages/record-exports.ts'
import type { ExportJobs } from '#use-cases/register-sheets/export-jobs.ts'
import { mostExported } from '#use-cases/register-sheets/export-records.ts'
import { pageBody } from '#doors/web/frame/page-body.ts'
import type { View } from '#doors/web/frame/view.ts'
import { JobForm } from '#doors/web/parts/job-form.tsx'
import { PageHead } from '#doors/web/parts/page-head.tsx'
import { addressOf } from '#doors/web/paths.ts'

import { RecordCrumbs } from '../record-crumbs.tsx'

/** A list that was made as a file, as its maker sees it. */
type MadeExport = { id: string; name: string; rows: number; madeAt: Date; goesAt: Date }

type ExportPageProps = {
  register: Register
  /** The list, as an address has it. */
  query: string
  count: number
  files: readonly MadeExport[]
  isMade?: boolean
  refusal?: Refusal | undefined
  view: View
}

/** The page that makes a long list as a file, with the files that the reader had made. */
export const exportPage = ({ register, query, count, files, isMade, refusal, view }: ExportPageProps) => {
  const { language } = view
  const words = wordsIn(recordExportWords, language)
  const parts = { register: register.name }
  return pageBody(
    { title: `${words.title}: ${register.title[language]}` },
    <>
      <RecordCrumbs register={register} view={view} />
      <PageHead
        title={words.title}
        lead={`${register.title[language]}. ${words.lead(count)}`}
        refusal={refusal}
        notice={isMade ? { tone: 'good', sentence: words.made } : undefined}
        view={view}
      />
      <form
        class="card"
        method="post"
        action={addressOf('recordsExport', language, parts)}
        autocomplete="off"
      >
        <p>{words.how(mostExported)}</p>
        <input type="hidden" name="query" value={query} />
        <button type="submit">{words.make}</button>{' '}
        <a href={`${addressOf('register', language, parts)}${query && `?${query}`}`}>{words.toList}</a>
      </form>
      {files.length > 0 && (
        <section aria-labelledby="files">
          <h2 id="files">{words.files}</h2>
          <p class="note">{words.alone}</p>
          <table class="slim">
            <thead>
              <tr>
                <th scope="col">{words.file}</th>
                <th scope="col">{words.rows}</th>
                <th scope="col">{words.madeAt}</th>
                <th scope="col">{words.until}</th>
              </tr>
            </thead>
            <tbody>
              {files.map(({ id, name, rows, madeAt, goesAt }) => (
                <tr>
                  <th scope="row">
                    <a href={addressOf('recordsExportFile', language, { ...parts, id })} data-turbo="false">
                      {name}
                    </a>
                  </th>
                  <td>{formatNumber(language, rows)}</td>
                  <td>{formatInstant(language, madeAt)}</td>
                  <td>{formatDayOfInstant(language, goesAt)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </>,
  )
}

type ExportJob = ReturnType<ExportJobs['find']>

type JobPageProps = { register: Register; job: ExportJob; view: View }

/**
 * The page that shows how far a file is, with a button to cancel it. It reloads itself until there is more to
 * show.
 */
export const exportJobPage = ({ register, job, view }: JobPageProps) => {
  const { language } = view
  const words = wordsIn(recordExportWords, language)
  const address = addressOf('recordsExportJob', language, { register: register.name, id: job.id })
  return pageBody(
    { title: words.making, refreshSeconds: 1 },
    <>
      <RecordCrumbs register={register} view={view} />
      <PageHead title={words.making} lead={register.title[language]} view={view} />
      <section class="card making">
        <p role="status">{sayProgress(job, view)}</p>
        <p class="note">{words.leave}</p>
        <JobForm address={address} cancel={words.cancel} refresh={words.refresh} />
      </section>
    </>,
  )
}

const sayProgress = ({ state }: ExportJob, { language }: View): string => {
  const words = wordsIn(recordExportWords, language)
  if (state.kind === 'waiting') return words.waiting(state.ahead)
  const { done, all } = (state.kind === 'running' ? state.step?.amounts : undefined) ?? {}
  return done === undefined || all === undefined ? words.begins : words.done(done, all)
}
