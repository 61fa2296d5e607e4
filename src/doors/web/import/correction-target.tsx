import type { RowAddress } from '#domain/papers/parsed-plan.ts'
import { type RowChoice, writeAddress } from '../addresses/import-addresses.ts'

/** What every form of a correction says: of what, on which version, and which rows to show again after it. */
export const CorrectionTarget = ({
  at,
  version,
  show,
}: {
  at: RowAddress
  version: number
  show: RowChoice
}) => (
  <>
    <input type="hidden" name="version" value={String(version)} />
    <input type="hidden" name="at" value={writeAddress(at)} />
    <input type="hidden" name="show" value={show} />
  </>
)
