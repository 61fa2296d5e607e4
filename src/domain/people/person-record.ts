/** The parts of all that is stored about a person, in the order in which they are shown. */
export const recordParts = [
  'person',
  'posts',
  'roles',
  'account',
  'identities',
  'sessions',
  'secondFactor',
  'browsers',
  'links',
  'mails',
  'notices',
  'keys',
  'versions',
  'papers',
  'notes',
  'reports',
  'files',
  'views',
  'entriesBy',
  'entriesAbout',
] as const

/** A part of all that is stored about a person. */
export type RecordPart = (typeof recordParts)[number]

/** The names of the facts of each part, in the order of the columns. */
export const recordFacts = {
  person: ['name', 'email', 'state', 'language', 'zone', 'invitedAt', 'leftAt', 'lastSignInAt'],
  posts: ['post', 'title', 'holding', 'firstDay', 'lastDay'],
  roles: ['role', 'sections', 'givenAt', 'givenBy'],
  account: ['name', 'email', 'confirmed', 'secondFactor', 'madeAt'],
  identities: ['provider', 'account', 'madeAt'],
  sessions: ['madeAt', 'expiresAt', 'address', 'browser', 'secondFactor'],
  secondFactor: ['confirmed', 'codesLeft'],
  browsers: ['browser', 'firstAt', 'lastUsedAt'],
  links: ['purpose', 'email', 'madeAt', 'expiresAt', 'endedAt'],
  mails: ['notice', 'email', 'state', 'madeAt', 'sentAt'],
  notices: ['notice', 'rhythm'],
  keys: ['program', 'ending', 'rights', 'plan', 'madeAt', 'lastDay', 'lastUsedOn', 'endedAt'],
  versions: ['name', 'plan', 'madeAt'],
  papers: ['title', 'symbol', 'plan', 'madeAt'],
  notes: ['text', 'plan', 'madeAt'],
  reports: ['status', 'plan', 'madeAt'],
  files: ['name', 'plan', 'size', 'madeAt'],
  views: ['title', 'madeAt'],
  entriesBy: ['at', 'act', 'subject', 'before', 'after', 'why'],
  entriesAbout: ['at', 'by', 'act', 'subject', 'before', 'after', 'why'],
} as const satisfies Record<RecordPart, readonly string[]>

/** The name of a fact about a person. */
export type RecordFact = (typeof recordFacts)[RecordPart][number]

/** A row of a part: what is known of each fact. */
export type RecordRow = Partial<Record<RecordFact, unknown>>

/** All that is stored about a person. Secrets, such as passwords and hashes of keys, are left out. */
export type PersonRecord = Record<RecordPart, readonly RecordRow[]>

/** How many rows of each part refer to a person. */
export type ReferenceCounts = Record<RecordPart, number>
