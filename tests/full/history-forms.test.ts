import { afterAll, beforeAll, expect, test } from 'vitest'

import { languages } from '#domain/language.ts'
import type { PathName } from '#doors/web/paths.ts'
import { routes } from '#doors/web/routes.ts'
import { openExampleWorld, type OpenWorld } from '../example-world.ts'
import { isWhole } from '../sample.ts'
import { createFormExam, type FormExam } from './exam-forms.ts'
import { type BrowserVisit, visitPages } from './visit.ts'

let visit: BrowserVisit
let open: OpenWorld
let formExam: FormExam

beforeAll(async () => {
  open = await openExampleWorld()
  visit = await visitPages(open.pages)
  formExam = createFormExam(visit, open)
})
afterAll(() => visit?.end())

/** Forms that this exam does not send, and why; others do. */
const withoutHistory = new Set<PathName>([
  // Their answer is a page that shows something this once, and no address leads to it.
  ...(['accountKeys', 'personErase', 'invitations', 'invitationAgain'] as const),
  // They need a second factor that is set, or a code that changes with the time.
  ...(['signInCode', 'secondFactorConfirm', 'secondFactorCodes', 'secondFactorOff', 'personFactor'] as const),
  // They load a whole new page, which this journey does not follow; `sign-in.test.ts` sends them.
  ...(['signIn', 'signInPassword', 'guestLink', 'secondFactor'] as const),
  ...(['accountPassword', 'accountEmail', 'accountSessions'] as const),
  // They need facts that no field suggests: a role for a group, roles for a holder, somebody to send away.
  ...(['signInRules', 'roleHolder', 'personState', 'allKeyEnd'] as const),
  // They are a button alone, which ends what the page shows or sends it again.
  ...(['personSessionEnd', 'personKeyEnd', 'linkEnd', 'mailSendFailed'] as const),
  // Its answer is the page itself, because mail programs do not follow another address.
  ...(['unsubscribe'] as const),
  // They make the reader somebody else, or end that.
  ...(['demo', 'demoLeave', 'look', 'lookEnd', 'signOut'] as const),
])

/** One form of each sort that needs no other form before it; at real size all are sent. */
const ofEachSort = new Set<PathName>([
  ...(['account', 'posts', 'imports', 'papers', 'versions'] as const),
  ...(['publication', 'recordNew', 'recordEdit', 'record'] as const),
])

const forms = routes
  .filter(({ name }) => !withoutHistory.has(name) && (isWhole || ofEachSort.has(name)))
  .flatMap(({ name, form }) => (form ? [{ name, page: form.sentFrom ?? name }] : []))
  .map((each, i) => ({ ...each, language: languages[i % languages.length] ?? 'en' }))

test.each(forms)(
  '$name is sent once, and Back, Forward and reload show what the address says',
  async ({ name, page, language }) => {
    await formExam.examine(name, page, language)
    expect(visit.pages.defects).toEqual([])
  },
)

test('each form was accepted once', () => {
  expect(forms.map(({ name }) => name).filter(name => !formExam.accepted.has(name))).toEqual([])
})
