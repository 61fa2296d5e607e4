import { demandRight } from '#domain/rights/demand-right.ts'
import { recordsKind } from '#domain/rights/records-kind.ts'
import type { Person } from '#domain/rights/right.ts'
import type { SavedView } from '#fields/records/saved-view.ts'
import { rightsRules } from '#registers/rights-rules.ts'
import type { AuditNote } from '#store/log/audit.ts'

/**
 * Demands that a person may change or remove a saved view: their own, or a shared one where they may change
 * records of its register.
 * @throws Refusal notPermitted (denial)
 */
export const demandViewRight = (person: Person, { register, owner }: SavedView): void => {
  if (owner === undefined) demandRight(person, ['change', recordsKind(register)], { fields: [] }, rightsRules)
}

/** What the log says of a saved view. The words of a person's own view are for nobody else. */
export const viewFacts = ({ title, query, owner }: Pick<SavedView, 'title' | 'query' | 'owner'>) =>
  owner === undefined ? { view: title, query } : { view: 'own' }

/** The subject under which the log has a saved view. */
export const viewSubject = ({ id, register }: Pick<SavedView, 'id' | 'register'>): AuditNote['subject'] => ({
  kind: recordsKind(register),
  id,
})
