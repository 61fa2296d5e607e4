import type { PlanVersion } from '#domain/plan/version.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { returnsPageWords } from '#i18n/pages/returns.ts'
import type { View } from '../frame/view.ts'
import { EarlierReturns } from './earlier-returns.tsx'
import { SendBackForm, type ReturnDraft } from './send-back-form.tsx'
import type { ListedFile } from '../parts/upload.tsx'
import { may } from '../frame/may.ts'

type PlanReturnsProps = {
  plan: { slug: string }
  versions: readonly PlanVersion[]
  returns: readonly ListedFile[]
  view: View
  draft?: ReturnDraft | undefined
}

/**
 * The form that sends an edited paper back, and the earlier returned papers.
 * A plan without a version never had a paper.
 */
export const PlanReturns = ({ plan: { slug }, versions, returns, view, draft }: PlanReturnsProps) => {
  const words = wordsIn(returnsPageWords, view.language)
  if (versions.length === 0) return null
  return (
    <>
      {may(view, 'create', 'import') && (
        <SendBackForm slug={slug} versions={versions} words={words} view={view} draft={draft} />
      )}
      <EarlierReturns slug={slug} returns={returns} words={words} view={view} />
    </>
  )
}
