import type { ChangedRun } from '#domain/differences/rewording.ts'
import type { View } from '../frame/view.ts'
import { FallbackMark } from './content-text.tsx'

/**
 * A text with its insertions and deletions.
 * Consecutive runs in another language are marked once, after the last of them.
 */
export const ChangedText = ({ runs, view }: { runs: readonly ChangedRun[]; view: View }) => (
  <>
    {runs.map((run, i) => (
      <Run run={run} marked={runs[i + 1]?.language !== run.language} view={view} />
    ))}
  </>
)

type RunProps = { run: ChangedRun; marked: boolean; view: View }

const Run = ({ run: { text, change, language }, marked, view }: RunProps) => {
  const mark = language && marked && <FallbackMark language={language} view={view} />
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
