import type { RowAddress } from '#domain/papers/parsed-plan.ts'
import { type RowChoice, writeAddress } from '../addresses/import-addresses.ts'

/** The hidden fields of every correction form: its target, the version, and the rows to show afterwards. */
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
