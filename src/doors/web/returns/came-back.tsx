import type { PlanVersion } from '#domain/plan/version.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { returnsPageWords } from '#i18n/pages/returns.ts'
import type { View } from '../frame/view.ts'
import { EarlierReturns } from './earlier-returns.tsx'
import { SendBackForm, type SentBackWith } from './send-back-form.tsx'
import type { ListedFile } from '../parts/upload.tsx'

type CameBackProps = {
  plan: { slug: string }
  versions: readonly PlanVersion[]
  returns: readonly ListedFile[]
  view: View
  sent?: SentBackWith | undefined
}

/** The form that sends an edited paper back, and the papers that came back before. Without a version no paper was ever made. */
export const CameBack = ({ plan: { slug }, versions, returns, view, sent }: CameBackProps) => {
  const words = wordsIn(returnsPageWords, view.language)
  if (versions.length === 0) return null
  return (
    <>
      <SendBackForm slug={slug} versions={versions} words={words} view={view} sent={sent} />
      <EarlierReturns slug={slug} returns={returns} words={words} view={view} />
    </>
  )
}
