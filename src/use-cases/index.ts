import { recordUseCases } from './record-use-cases.ts'
import { linkMeasure } from './plan/link-measure.ts'
import { showMeasureLink } from './plan/show-measure-link.ts'
import { unlinkMeasure } from './plan/unlink-measure.ts'
import { applyImport } from './imports/apply-import.ts'
import { applyReturn } from './returns/apply-return.ts'
import { chooseNotices } from './mail/choose-notices.ts'
import { cleanUpMail } from './mail/clean-up-mail.ts'
import { clearBounce } from './mail/clear-bounce.ts'
import { compareVersions } from './versions/compare-versions.ts'
import { correctImport } from './imports/correct-import.ts'
import { createVersion } from './versions/create-version.ts'
import { decideReturn } from './returns/decide-return.ts'
import { discardImport } from './imports/discard-import.ts'
import { discardReturn } from './returns/discard-return.ts'
import { editCover } from './papers/edit-cover.ts'
import { exportDoubts } from './imports/export-doubts.ts'
import { exportImports } from './imports/export-imports.ts'
import { exportPlan } from './plan/export-plan.ts'
import { exportSearch } from './search/export-search.ts'
import { exportTable } from './plan/export-table.ts'
import { exportVersion } from './versions/export-version.ts'
import { importVersion } from './versions/import-version.ts'
import { loadExample } from './plan/load-example.ts'
import { makePaper } from './papers/make-paper.ts'
import { markBounced } from './mail/mark-bounced.ts'
import { previewPaper } from './papers/preview-paper.ts'
import { readPlanFile } from './imports/read-plan-file.ts'
import { recordProgress } from './progress/record-progress.ts'
import { reviseActivity } from './plan/revise-activity.ts'
import { reviseIndicator } from './plan/revise-indicator.ts'
import { reviseNode } from './plan/revise-node.ts'
import { search } from './search/search.ts'
import { searchPlans } from './search/search-plans.ts'
import { sendFailedAgain } from './mail/send-failed-again.ts'
import { sendAgain } from './mail/send-again.ts'
import { sendTestMail } from './mail/send-test-mail.ts'
import { sendWaitingMail } from './mail/send-waiting-mail.ts'
import { showActivity } from './plan/show-activity.ts'
import { showAudit } from './admin/show-audit.ts'
import { showCover } from './papers/show-cover.ts'
import { showImport } from './imports/show-import.ts'
import { showImports } from './imports/show-imports.ts'
import { showMail } from './mail/show-mail.ts'
import { showMandate } from './mandates/show-mandate.ts'
import { showMandates } from './mandates/show-mandates.ts'
import { showNotes } from './plan/show-notes.ts'
import { showNotices } from './mail/show-notices.ts'
import { showPaper } from './papers/show-paper.ts'
import { showPapers } from './papers/show-papers.ts'
import { showPlan } from './plan/show-plan.ts'
import { showPlanStamps } from './plan/show-plan-stamps.ts'
import { showPlans } from './plan/show-plans.ts'
import { showProgress } from './progress/show-progress.ts'
import { showSentFile } from './files/show-sent-file.ts'
import { showResult } from './plan/show-result.ts'
import { showReturn } from './returns/show-return.ts'
import { showReturns } from './returns/show-returns.ts'
import { showRows } from './plan/show-rows.ts'
import { showUnsubscribing } from './mail/show-unsubscribing.ts'
import { showVersion } from './versions/show-version.ts'
import { showVersions } from './versions/show-versions.ts'
import { startImport } from './imports/start-import.ts'
import { startReturn } from './returns/start-return.ts'
import { identifyPerson } from './people/identify-person.ts'
import { listDemoPeople } from './people/list-demo-people.ts'
import { loadDemoPeople } from './people/load-demo-people.ts'
import { erasePerson } from './people/erase-person.ts'
import { exportPerson } from './people/export-person.ts'
import { showPersonRecord } from './people/show-person-record.ts'
import { createKey } from './keys/create-key.ts'
import { endKey } from './keys/end-key.ts'
import { identifyKey } from './keys/identify-key.ts'
import { recordKeyUse } from './keys/record-key-use.ts'
import { showAllKeys } from './keys/show-all-keys.ts'
import { showOwnKeys } from './keys/show-own-keys.ts'
import { emptyDeleted } from './deletion/empty-deleted.ts'
import { showDeletion } from './deletion/show-deletion.ts'
import { takeBackFile } from './deletion/take-back-file.ts'
import { unsubscribe } from './mail/unsubscribe.ts'
import { assignRoles } from './rights/assign-roles.ts'
import { beginLook } from './rights/begin-look.ts'
import { endLook } from './rights/end-look.ts'
import { exportRights } from './rights/export-rights.ts'
import { previewRoles } from './rights/preview-roles.ts'
import { showHolder } from './rights/show-holder.ts'
import { showRights } from './rights/show-rights.ts'
import { showRoles } from './rights/show-roles.ts'
import { addPost } from './people/add-post.ts'
import { appointHolder } from './people/appoint-holder.ts'
import { appointStandIn } from './people/appoint-stand-in.ts'
import { editPost } from './people/edit-post.ts'
import { endHolding } from './people/end-holding.ts'
import { exportPeople } from './people/export-people.ts'
import { listPostChoices } from './people/list-post-choices.ts'
import { setPersonState } from './people/set-person-state.ts'
import { setPostState } from './people/set-post-state.ts'
import { endGuestLink } from './people/end-guest-link.ts'
import { endSessionOf } from './people/end-session-of.ts'
import { showGuestLinks } from './people/show-guest-links.ts'
import { showPersonAccess } from './people/show-person-access.ts'
import { showPeople } from './people/show-people.ts'
import { showPerson } from './people/show-person.ts'
import { showPersonChanges } from './people/show-person-changes.ts'
import { showPost } from './people/show-post.ts'
import { showPostRows } from './plan/show-post-rows.ts'
import { showPosts } from './people/show-posts.ts'
import { acceptSetUp } from './people/accept-set-up.ts'
import { choosePassword } from './people/choose-password.ts'
import { confirmEmail } from './people/confirm-email.ts'
import { createAdministratorLink } from './people/create-administrator-link.ts'
import { createSetUpLink } from './people/create-set-up-link.ts'
import { findGuestLink } from './people/find-guest-link.ts'
import { inviteAgain } from './people/invite-again.ts'
import { invitePerson } from './people/invite-person.ts'
import { listInvitations } from './people/list-invitations.ts'
import { requestPassword } from './people/request-password.ts'
import { beginSecondFactor } from './sign-in/begin-second-factor.ts'
import { changePassword } from './sign-in/change-password.ts'
import { completeProviderSignIn } from './sign-in/complete-provider-sign-in.ts'
import { renewRecoveryCodes } from './sign-in/renew-recovery-codes.ts'
import { confirmSecondFactor } from './sign-in/confirm-second-factor.ts'
import { endOtherSessions } from './sign-in/end-other-sessions.ts'
import { endOwnSession } from './sign-in/end-own-session.ts'
import { endSecondFactor } from './sign-in/end-second-factor.ts'
import { lacksSecondFactor } from './sign-in/lacks-second-factor.ts'
import { removeSecondFactor } from './sign-in/remove-second-factor.ts'
import { requestEmailChange } from './sign-in/request-email-change.ts'
import { reviseAccount } from './sign-in/revise-account.ts'
import { reviseSignInRules } from './sign-in/revise-sign-in-rules.ts'
import { showAccount } from './sign-in/show-account.ts'
import { showSignInRules } from './sign-in/show-sign-in-rules.ts'
import { signInByCode } from './sign-in/sign-in-by-code.ts'
import { signInByPassword } from './sign-in/sign-in-by-password.ts'
import { vacuum } from './admin/vacuum.ts'
import { checkAudit } from './admin/check-audit.ts'
import { showAuditCheck } from './admin/show-audit-check.ts'
import { verifyAudit } from './admin/verify-audit.ts'
import { previewPublication } from './publications/preview-publication.ts'
import { publishExample } from './publications/publish-example.ts'
import { publishVersion } from './publications/publish-version.ts'
import { showPublications } from './publications/show-publications.ts'
import { takeBackPublication } from './publications/take-back-publication.ts'
import { searchInRegisters } from './search/search-records.ts'

/** Every use-case. The command line, the API and the tests read this list. */
export const useCases = [
  identifyPerson,
  listDemoPeople,
  loadDemoPeople,
  publishExample,
  createKey,
  emptyDeleted,
  showDeletion,
  takeBackFile,
  erasePerson,
  exportPerson,
  showPersonRecord,
  endKey,
  identifyKey,
  recordKeyUse,
  showAllKeys,
  showOwnKeys,
  createSetUpLink,
  acceptSetUp,
  createAdministratorLink,
  findGuestLink,
  invitePerson,
  inviteAgain,
  listInvitations,
  choosePassword,
  requestPassword,
  confirmEmail,
  signInByPassword,
  beginSecondFactor,
  confirmSecondFactor,
  renewRecoveryCodes,
  signInByCode,
  removeSecondFactor,
  endSecondFactor,
  changePassword,
  requestEmailChange,
  reviseAccount,
  endOwnSession,
  endSessionOf,
  endOtherSessions,
  showAccount,
  lacksSecondFactor,
  showSignInRules,
  reviseSignInRules,
  completeProviderSignIn,
  applyImport,
  applyReturn,
  chooseNotices,
  cleanUpMail,
  clearBounce,
  compareVersions,
  correctImport,
  createVersion,
  decideReturn,
  discardImport,
  discardReturn,
  editCover,
  exportDoubts,
  exportImports,
  exportPlan,
  exportSearch,
  exportTable,
  exportVersion,
  importVersion,
  loadExample,
  makePaper,
  markBounced,
  previewPaper,
  readPlanFile,
  recordProgress,
  reviseActivity,
  reviseIndicator,
  reviseNode,
  search,
  searchPlans,
  sendAgain,
  sendFailedAgain,
  sendTestMail,
  sendWaitingMail,
  showActivity,
  showAudit,
  showCover,
  showImport,
  showImports,
  showMail,
  showMandate,
  showMandates,
  showNotes,
  showNotices,
  showPaper,
  showPapers,
  showPlan,
  showPlanStamps,
  showPlans,
  showProgress,
  showResult,
  showReturn,
  showReturns,
  showRows,
  showSentFile,
  showUnsubscribing,
  showVersion,
  showVersions,
  startImport,
  startReturn,
  unsubscribe,
  assignRoles,
  beginLook,
  endLook,
  exportRights,
  previewRoles,
  showHolder,
  showRights,
  showRoles,
  addPost,
  appointHolder,
  appointStandIn,
  editPost,
  endGuestLink,
  endHolding,
  exportPeople,
  listPostChoices,
  setPersonState,
  setPostState,
  showGuestLinks,
  showPeople,
  showPersonAccess,
  showPerson,
  showPersonChanges,
  showPost,
  showPostRows,
  showPosts,
  vacuum,
  verifyAudit,
  checkAudit,
  showAuditCheck,
  publishVersion,
  previewPublication,
  showPublications,
  takeBackPublication,
  linkMeasure,
  unlinkMeasure,
  showMeasureLink,
  searchInRegisters,
  ...recordUseCases,
] as const
