import type { Language } from '#domain/language.ts'
import type { PaperCover } from '#domain/papers/paper-cover.ts'

import { isPlanInScope } from '../engine/plan-scope.ts'
import { refuseClash } from '../log/clash.ts'
import type { Reader, Transaction } from '../engine/transaction.ts'

/** The cover of a plan's paper in one language. */
export type CoverPlace = { planId: string; report: string; language: Language }

/** The id of a cover in the audit log. */
export const coverId = ({ planId, report, language }: CoverPlace): string => `${planId}/${report}/${language}`

/**
 * The edited cover with its version (from 1); undefined before anybody has edited it.
 * It is a draft, for those who see the plan as it is: a paper has the cover that it was made with.
 */
export const findCover = async (
  reader: Reader,
  { planId, report, language }: CoverPlace,
): Promise<{ cover: PaperCover; version: number } | undefined> =>
  reader.db
    .selectFrom('paper_cover')
    .select(['cover', 'version'])
    .where('plan_id', '=', planId)
    .where(isPlanInScope(reader.scope, 'plan_id'))
    .where('report', '=', report)
    .where('language', '=', language)
    .executeTakeFirst()

/**
 * Stores a cover in place of the version that the person saw (0: none yet).
 * @throws Refusal clash (who, when)
 */
export const writeCover = async (
  tx: Transaction,
  place: CoverPlace,
  cover: PaperCover,
  seenVersion: number,
): Promise<void> => {
  const newVersion = await (seenVersion === 0
    ? insertCover(tx, place, cover)
    : updateCover(tx, place, cover, seenVersion))
  if (!newVersion) await refuseClash(tx, coverId(place), place.planId)
}

const insertCover = (tx: Transaction, { planId, report, language }: CoverPlace, cover: PaperCover) =>
  tx.db
    .insertInto('paper_cover')
    .values({ plan_id: planId, report, language, cover: JSON.stringify(cover), version: 1 })
    .onConflict(conflict => conflict.doNothing())
    .returning('version')
    .executeTakeFirst()

const updateCover = (
  tx: Transaction,
  { planId, report, language }: CoverPlace,
  cover: PaperCover,
  seenVersion: number,
) =>
  tx.db
    .updateTable('paper_cover')
    .set({ cover: JSON.stringify(cover), version: seenVersion + 1 })
    .where('plan_id', '=', planId)
    .where('report', '=', report)
    .where('language', '=', language)
    .where('version', '=', seenVersion)
    .returning('version')
    .executeTakeFirst()
