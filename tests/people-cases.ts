import type { ExamCase } from './exam-case.ts'
import type { RightsWorld } from './rights-world.ts'

const token = 'A'.repeat(43)
const email = 'nobody@example.org'
const password = 'tres garzas y un muelle'
const language = 'en'
const titles = { en: 'Exam', fr: 'Examen', es: 'Examen' }
const example = 'examples/wetlands-2023-2025'

const always = (input: object = {}): ExamCase => ({ input: () => input })
const about = (more: object = {}): ExamCase => ({
  input: (_, { personId: id }) => ({ id, ...more }),
  finds: 'person',
})
const ofOneself = (input: object = {}): ExamCase => ({ input: () => input, finds: 'oneself' })
const ofPost = (more: object | ((world: RightsWorld) => object)): ExamCase => ({
  input: (_, world) => ({
    id: world.postId,
    version: 99,
    ...(typeof more === 'function' ? more(world) : more),
  }),
})
const ofMissing = (input: object): ExamCase => ({ input: () => input, finds: 'nothing' })
const ofPlan = (more: object = {}): ExamCase => ({
  input: ({ plan: { slug } }) => ({ slug, ...more }),
  finds: 'plan',
})

/** How the exam tries the use-cases of people, sign-in, keys, mail, deletion and publication. */
export const peopleCases: Readonly<Record<string, ExamCase>> = {
  'show-people': always(),
  'export-people': always({ format: 'csv', language }),
  'show-person': about(),
  'show-person-changes': { ...about(), finds: 'changes' },
  'show-person-record': about(),
  'show-person-access': about(),
  'end-session-of': { ...about({ session: 'none' }), finds: 'nothing' },
  'show-guest-links': always(),
  'end-guest-link': ofMissing({ id: 'none' }),
  'export-person': about({ format: 'json', language }),
  'erase-person': about({ name: 'Somebody else' }),
  'set-person-state': about({ version: 99, state: 'left' }),
  'end-second-factor': about(),
  'show-posts': { ...always(), mayName: true },
  'show-post': { input: (_, { postId: id }) => ({ id }), mayName: true },
  'list-post-choices': always(),
  'show-post-rows': ofPlan({ posts: [{ code: 'SO', qualifier: '' }] }),
  'add-post': always({ code: 'EXAM', qualifier: '', ...titles }),
  'edit-post': ofPost({ code: 'EX', qualifier: '', ...titles }),
  'set-post-state': ofPost({ state: 'ended' }),
  'appoint-holder': ofPost(({ personId }) => ({ person: personId, firstDay: '2031-01-01' })),
  'appoint-stand-in': ofPost(({ personId }) => ({
    person: personId,
    firstDay: '2031-01-01',
    lastDay: '2031-01-31',
  })),
  'end-holding': ofPost({ holding: 'none', action: 'end', lastDay: '2031-01-31' }),
  'list-invitations': always(),
  'invite-person': always({ name: 'Exam', email, language }),
  'invite-again': about(),
  'create-set-up-link': always({ language }),
  'create-administrator-link': always({ language }),
  'accept-set-up': always({ token, name: 'Exam', email, language, password }),
  'find-guest-link': always({ token }),
  'choose-password': always({ token, password }),
  'confirm-email': always({ token }),
  'request-password': always({ email, language }),
  'sign-in-by-password': always({ email, password }),
  'sign-in-by-code': always({ personId: 'none', proof: '', code: '000000' }),
  'complete-provider-sign-in': always({ token, hasSecondFactor: false }),
  'lacks-second-factor': always({ id: 'none' }),
  'begin-second-factor': ofOneself(),
  'confirm-second-factor': always({ code: '000000', sessionId: 'none' }),
  'renew-recovery-codes': always({ currentPassword: password, code: '000000' }),
  'remove-second-factor': always({ password }),
  'change-password': always({ currentPassword: password, password: `${password} largo` }),
  'request-email-change': always({ email, currentPassword: password }),
  'revise-account': ofOneself({ version: 99, name: 'Exam', language, zone: '' }),
  'show-account': ofOneself(),
  'end-own-session': ofMissing({ session: 'none' }),
  'end-other-sessions': always({ sessionId: 'none' }),
  'show-sign-in-rules': always(),
  'revise-sign-in-rules': always({ version: 99, secondFactorRoles: [], groupRoles: [] }),
  'create-key': always({ program: 'Exam', scope: ['export plan'], lastDay: '1999-01-01' }),
  'end-key': ofMissing({ id: 'none' }),
  'identify-key': always({ text: 'jck_none' }),
  'record-key-use': always({ id: 'none' }),
  'show-own-keys': always(),
  'show-all-keys': always(),
  'choose-notices': always({ rolesChanged: 'weekly' }),
  'show-notices': always(),
  'show-unsubscribing': always({ token }),
  unsubscribe: always({ token }),
  'show-mail': always(),
  'send-test-mail': always({ address: email, language }),
  'send-again': ofMissing({ id: 'none' }),
  'send-failed-again': always(),
  'mark-bounced': ofMissing({ id: 'none' }),
  'clear-bounce': ofMissing({ address: email }),
  'send-waiting-mail': always(),
  'clean-up-mail': always(),
  'check-audit': always(),
  'show-audit-check': always(),
  'show-deletion': always(),
  'empty-deleted': always(),
  'take-back-file': { input: ({ importId: id }) => ({ id }) },
  'show-result': ofPlan({ number: '1.1' }),
  'show-publications': ofPlan(),
  'preview-publication': ofPlan({ version: 'May' }),
  'publish-example': always({ folder: example }),
  // The last ones change what is published, which the others go by.
  'take-back-publication': ofPlan({ version: 'May' }),
  'publish-version': ofPlan({ version: 'May' }),
}
