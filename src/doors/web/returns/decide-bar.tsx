import { returnAddress, returnVerbAddress } from '../addresses/return-addresses.ts'
import { DiscardNote } from '../parts/take-back.tsx'
import type { ReturnPageModel } from './return-page-model.ts'

/**
 * The bar that stays in view: the number of decisions, a link to the next open change, and the final buttons.
 */
export const DecideBar = ({ model }: { model: ReturnPageModel }) => {
  const { words, view, details, counts, firstOpen } = model
  const { session, plan } = details
  const decisions = counts.accepted + counts.refused
  const all = decisions + counts.open
  const version = <input type="hidden" name="version" value={String(session.version)} />
  const openId = firstOpen?.id ?? ''
  const openAddress = `${returnAddress(view.language, plan.slug, session.id, { at: openId })}#${openId}`
  return (
    <section class="decide-bar" aria-label={words.finish}>
      {all > 0 && (
        <p class="settled" role="status">
          <progress max={all} value={decisions} aria-hidden="true" /> {words.decidedOfAll(decisions, all)}
        </p>
      )}
      {firstOpen && (
        <>
          <a class="button" href={openAddress} data-turbo-action="replace" data-next-doubt>
            {words.next} <kbd>n</kbd>
          </a>
          <span class="decide">
            <button type="submit" form="decide" name="do" value="accept:rest">
              {words.acceptRest}
            </button>
            <button type="submit" form="decide" name="do" value="refuse:rest">
              {words.refuseRest}
            </button>
          </span>
        </>
      )}
      <div class="actions">
        {all > 0 && (
          <form method="post" action={returnVerbAddress(view.language, plan.slug, session.id, 'apply')}>
            {version}
            <input type="hidden" name="revision" value={String(plan.revision)} />
            <button type="submit" class={counts.open === 0 ? 'first' : undefined}>
              {words.takeOver(counts.accepted)}
            </button>
          </form>
        )}
        <form method="post" action={returnVerbAddress(view.language, plan.slug, session.id, 'discard')}>
          {version}
          <button type="submit">{words.drop}</button>
        </form>
      </div>
      <DiscardNote view={view} />
    </section>
  )
}
