import type { Language } from '#domain/language.ts'

/**
 * All addresses of Jacana after the language, in the patterns of the router.
 * A part in braces is what it may hold. Routes are mounted under these and links are made from them, so that
 * both always agree.
 */
export const paths = {
  home: '/',
  theme: '/theme',
  signIn: '/sign-in',
  signOut: '/sign-out',
  signInCode: '/sign-in/code',
  signInPassword: '/sign-in/password',
  signInProvider: '/sign-in/organisation',
  signInProviderEnd: '/sign-in/organisation/end',
  guestLink: '/link/:token',
  account: '/account',
  accountPassword: '/account/password',
  accountEmail: '/account/address',
  accountSessions: '/account/sessions',
  secondFactor: '/account/second-factor',
  secondFactorConfirm: '/account/second-factor/confirm',
  secondFactorCodes: '/account/second-factor/codes',
  secondFactorOff: '/account/second-factor/off',
  invitations: '/invitations',
  invitationAgain: '/invitations/again',
  signInRules: '/administration/sign-in',
  demo: '/demo',
  demoLeave: '/demo/leave',
  accountKeys: '/account/keys',
  accountKeyEnd: '/account/keys/end',
  allKeys: '/administration/keys',
  allKeyEnd: '/administration/keys/end',
  links: '/administration/links',
  linkEnd: '/administration/links/end',
  deletion: '/administration/deletion',
  fileTakeBack: '/administration/deletion/take-back',
  personData: '/people/:id/data',
  personDataFile: '/people/:id/:file{data\\.(?:json|xlsx)}',
  personErase: '/people/:id/erase',
  plans: '/plan',
  plan: '/plan/:slug',
  planFile: '/plan/:slug/:file{export\\.(?:xlsx|csv|json)}',
  planTable: '/plan/:slug/tables/:file{[a-z]+\\.(?:xlsx|csv)}',
  result: '/plan/:slug/result/:number',
  indicatorMeasure: '/plan/:slug/indicators/:indicator/measure',
  indicatorMeasureEnd: '/plan/:slug/indicators/:indicator/measure/end',
  activity: '/plan/:slug/activity/:name',
  activityStatus: '/plan/:slug/activity/:name/status',
  versions: '/plan/:slug/versions',
  versionImport: '/plan/:slug/versions/import',
  versionFile: '/plan/:slug/versions/:file{[^/]+\\.json}',
  compare: '/plan/:slug/compare',
  papers: '/plan/:slug/papers',
  paperFile: '/plan/:slug/papers/:file{[^/]+\\.(?:docx|pdf)}',
  paperJob: '/plan/:slug/papers/making/:id',
  cover: '/plan/:slug/papers/:report/:cover{cover-(?:en|fr|es)}',
  returns: '/plan/:slug/papers/returns',
  return: '/plan/:slug/papers/returns/:id',
  returnDecide: '/plan/:slug/papers/returns/:id/decide',
  returnApply: '/plan/:slug/papers/returns/:id/apply',
  returnDiscard: '/plan/:slug/papers/returns/:id/discard',
  mandates: '/mandates',
  mandate: '/mandates/:instrument',
  imports: '/import',
  importsFile: '/import/:file{imports\\.(?:xlsx|csv)}',
  import: '/import/:id',
  importDoubts: '/import/:id/doubts.xlsx',
  importCorrect: '/import/:id/correct',
  importApply: '/import/:id/apply',
  importDiscard: '/import/:id/discard',
  sentFile: '/files/:id',
  search: '/search',
  publication: '/plan/:slug/versions/:version/publish',
  publicationEnd: '/plan/:slug/versions/:version/take-back',
  privacy: '/privacy',
  accessibility: '/accessibility',
  searchFile: '/search/:file{found\\.(?:xlsx|csv)}',
  mail: '/administration/mail',
  mailSend: '/administration/mail/send',
  mailSendFailed: '/administration/mail/send-failed',
  mailCameBack: '/administration/mail/came-back',
  mailClear: '/administration/mail/works-again',
  notices: '/account/notices',
  unsubscribe: '/mail/unsubscribe/:token',
  rights: '/rights',
  rightsFile: '/rights/:file{rights\\.(?:xlsx|csv)}',
  administration: '/administration',
  look: '/administration/look',
  lookEnd: '/administration/look/end',
  roles: '/roles',
  roleHolder: '/roles/:id',
  posts: '/posts',
  post: '/posts/:id',
  postHolder: '/posts/:id/holder',
  postStandIn: '/posts/:id/stand-in',
  postHolding: '/posts/:id/holding',
  postState: '/posts/:id/state',
  people: '/people',
  peopleFile: '/people/:file{people\\.(?:xlsx|csv)}',
  person: '/people/:id',
  personState: '/people/:id/state',
  personFactor: '/people/:id/second-factor',
  personSessionEnd: '/people/:id/sessions/end',
  personKeyEnd: '/people/:id/keys/end',
  registers: '/registers',
  register: '/registers/:register',
  recordNew: '/registers/:register/new',
  recordsTrash: '/registers/:register/trash',
  recordRestore: '/registers/:register/trash/restore',
  recordsChange: '/registers/:register/change',
  recordViews: '/registers/:register/views',
  recordViewRemove: '/registers/:register/views/remove',
  recordsFile: '/registers/:register/:file{export\\.(?:xlsx|csv|json|docx|pdf)}',
  recordsExport: '/registers/:register/export',
  recordsExportJob: '/registers/:register/export/:id',
  recordsExportFile: '/registers/:register/export/:id/list.csv',
  recordsTemplate: '/registers/:register/template.xlsx',
  recordsSheet: '/registers/:register/sheet',
  recordsSheetCheck: '/registers/:register/sheet/:id',
  recordsSheetApply: '/registers/:register/sheet/:id/apply',
  recordsSheetDiscard: '/registers/:register/sheet/:id/discard',
  recordsSheetLeft: '/registers/:register/sheet/:id/left-out.xlsx',
  record: '/registers/:register/:id',
  recordEdit: '/registers/:register/:id/edit',
  recordState: '/registers/:register/:id/state',
  recordStateBack: '/registers/:register/:id/state/back',
  recordTrash: '/registers/:register/:id/trash',
  recordPartRemove: '/registers/:register/:id/rows/remove',
  recordPartNew: '/registers/:register/:id/:part/new',
  recordPart: '/registers/:register/:id/:part/:row',
} as const

/** The name of an address. */
export type PathName = keyof typeof paths

/** The parts from which an address is made: `{ slug, number }` for a result. */
export type PathParts<Name extends PathName> = Record<PartNames<(typeof paths)[Name]>, string>

type PartNames<Pattern extends string> = Pattern extends `${string}/:${infer Rest}`
  ? UpTo<UpTo<Rest, '{'>, '/'> | PartNames<Rest>
  : never

type UpTo<Text extends string, End extends string> = Text extends `${infer Head}${End}${string}` ? Head : Text

/** An address in a language. Every part is encoded, and empty conditions are left out. */
export const addressOf = <Name extends PathName>(
  name: Name,
  language: Language,
  parts: PathParts<Name>,
  query: Readonly<Record<string, string | undefined>> = {},
): string => {
  const path = paths[name].replace(partPattern, (_, part: string) =>
    encodeURIComponent((parts as Record<string, string>)[part] ?? ''),
  )
  const conditions = Object.entries(query).flatMap(([key, value]) =>
    value ? [`${key}=${encodeURIComponent(value)}`] : [],
  )
  const search = conditions.length > 0 ? `?${conditions.join('&')}` : ''
  return `/${language}${path === '/' ? '' : path}${search}`
}

const partPattern = /:(\w+)(?:\{(?:[^{}])*\})?/g
