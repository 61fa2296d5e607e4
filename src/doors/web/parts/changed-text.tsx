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
      <Run run={run} isMarked={runs[i + 1]?.language !== run.language} view={view} />
    ))}
  </>
)

type RunProps = { run: ChangedRun; isMarked: boolean; view: View }

const Run = ({ run: { text, change, language }, isMarked, view }: RunProps) => {
  const mark = language && isMarked && <FallbackMark language={language} view={view} />
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
