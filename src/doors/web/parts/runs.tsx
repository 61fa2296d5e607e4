import type { ChangedRun } from '#domain/differences/rewording.ts'
import type { View } from '../frame/view.ts'
import { FallbackMark } from './said.tsx'

/** A text word by word: what stays, what goes, what comes; a run in another language than the text around it is marked with it. */
export const Runs = ({ runs, view }: { runs: readonly ChangedRun[]; view: View }) => (
  <>
    {runs.map(run => (
      <Run run={run} view={view} />
    ))}
  </>
)

const Run = ({ run: { text, change, language }, view }: { run: ChangedRun; view: View }) => {
  const mark = language && <FallbackMark tongue={language} view={view} />
  if (change === 'deleted')
    return (
      <>
        <del lang={language}>{text}</del>
        {mark}{' '}
      </>
    )
  if (change === 'inserted')
    return (
      <>
        <ins lang={language}>{text}</ins>
        {mark}
      </>
    )
  return (
    <>
      <span lang={language}>{text}</span>
      {mark}
    </>
  )
}
