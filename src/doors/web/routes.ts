import { aboutRoutes } from './about/about-routes.tsx'
import { activityRoutes } from './activity/activity-routes.tsx'
import { fileRoutes } from './files/file-routes.ts'
import { homeRoutes } from './home/home-routes.tsx'
import { importRoutes } from './import/import-routes.tsx'
import { uploadRoutes } from './import/upload-routes.tsx'
import { mailRoutes } from './mail/mail-routes.tsx'
import { noticeRoutes } from './mail/notice-routes.tsx'
import { mandateRoutes } from './mandates/mandate-routes.tsx'
import { coverRoutes } from './papers/cover-routes.tsx'
import { paperJobRoutes } from './papers/paper-job-routes.tsx'
import { paperRoutes } from './papers/paper-routes.tsx'
import { planRoutes } from './plan/plan-routes.tsx'
import { tableRoutes } from './plan/table-routes.ts'
import { measureLinkRoutes } from './measure-link/measure-link-routes.tsx'
import { publicationRoutes } from './publications/publication-routes.tsx'
import { resultRoutes } from './result/result-routes.tsx'
import { returnRoutes } from './returns/return-routes.tsx'
import { returnsRoutes } from './returns/returns-routes.tsx'
import type { Route } from './route.ts'
import { keyRoutes } from './keys/key-routes.tsx'
import { personDataRoutes } from './person-data/person-data-routes.tsx'
import { deletionRoutes } from './deletion/deletion-routes.tsx'
import { administrationRoutes } from './administration/administration-routes.tsx'
import { lookRoutes } from './administration/look-routes.tsx'
import { rolesRoutes } from './roles/roles-routes.tsx'
import { rightsRoutes } from './rights/rights-routes.tsx'
import { demoRoutes } from './demo/demo-routes.tsx'
import { signInRoutes } from './sign-in/sign-in-routes.tsx'
import { peopleRoutes } from './people/people-routes.tsx'
import { personRoutes } from './people/person-routes.tsx'
import { postHolderRoutes } from './posts/post-holder-routes.tsx'
import { postRoutes } from './posts/post-routes.tsx'
import { providerRoutes } from './sign-in/provider-routes.tsx'
import { accountRoutes } from './account/account-routes.tsx'
import { secondFactorRoutes } from './account/second-factor-routes.tsx'
import { guestLinkRoutes } from './guest-link/guest-link-routes.tsx'
import { linksRoutes } from './guest-link/links-routes.tsx'
import { invitationRoutes } from './invitations/invitation-routes.tsx'
import { signInRulesRoutes } from './sign-in-rules/sign-in-rules-routes.tsx'
import { recordExportRoutes } from './records/exports/export-routes.tsx'
import { recordSheetRoutes } from './records/sheets/sheet-routes.tsx'
import { bringSheetRoutes } from './records/sheets/bring-routes.tsx'
import { newRecordRoutes } from './records/form/new-routes.tsx'
import { recordListRoutes } from './records/list/list-routes.tsx'
import { manyRoutes } from './records/many/many-routes.tsx'
import { recordPartRoutes } from './records/record/part-routes.tsx'
import { recordRoutes } from './records/record/record-routes.tsx'
import { recordStateRoutes } from './records/record/state-routes.tsx'
import { trashRoutes } from './records/trash/trash-routes.tsx'
import { searchRoutes } from './search/search-routes.tsx'
import { versionRoutes } from './versions/version-routes.tsx'

/**
 * All routes. The router serves them, and the exams visit their examples.
 * Where two patterns match an address the first one answers, so a fixed name comes before a pattern.
 */
export const routes: readonly Route[] = [
  ...homeRoutes,
  ...signInRoutes,
  ...providerRoutes,
  ...guestLinkRoutes,
  ...linksRoutes,
  ...accountRoutes,
  ...secondFactorRoutes,
  ...invitationRoutes,
  ...signInRulesRoutes,
  ...demoRoutes,
  ...keyRoutes,
  ...deletionRoutes,
  ...personDataRoutes,
  ...postRoutes,
  ...postHolderRoutes,
  ...peopleRoutes,
  ...personRoutes,
  ...planRoutes,
  ...tableRoutes,
  ...resultRoutes,
  ...activityRoutes,
  ...mandateRoutes,
  ...uploadRoutes,
  ...importRoutes,
  ...fileRoutes,
  ...recordExportRoutes,
  ...recordSheetRoutes,
  ...bringSheetRoutes,
  ...searchRoutes,
  ...mailRoutes,
  ...noticeRoutes,
  ...versionRoutes,
  ...paperJobRoutes,
  ...returnsRoutes,
  ...returnRoutes,
  ...coverRoutes,
  ...paperRoutes,
  ...publicationRoutes,
  ...measureLinkRoutes,
  ...aboutRoutes,
  ...rightsRoutes,
  ...administrationRoutes,
  ...rolesRoutes,
  ...lookRoutes,
  ...newRecordRoutes,
  ...trashRoutes,
  ...manyRoutes,
  ...recordListRoutes,
  ...recordStateRoutes,
  ...recordPartRoutes,
  ...recordRoutes,
]
