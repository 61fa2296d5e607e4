import type { Denial } from './rights/denial.ts'
import type { PersonName } from './people/person-name.ts'

/**
 * A refusal that a person can act on: a code and its values. `i18n` makes a sentence of it in the reader's
 * language. A defect of the program is an ordinary Error.
 */
export class Refusal extends Error {
  readonly code: RefusalCode
  readonly values: RefusalValues[RefusalCode]

  constructor(...[code, values = {}]: RefusalArguments) {
    super(`${code} ${JSON.stringify(values)}`)
    this.name = 'Refusal'
    this.code = code
    this.values = values
  }
}

/** A code with the values that its sentence needs. */
export type RefusalArguments = {
  [Code in RefusalCode]: NoValues extends RefusalValues[Code]
    ? [code: Code, values?: RefusalValues[Code]]
    : [code: Code, values: RefusalValues[Code]]
}[RefusalCode]

/** The code of any refusal. `i18n/refusals/` has a sentence for each, in each language. */
export type RefusalCode = keyof RefusalValues

/** The values of each refusal, by its code. */
export type RefusalValues = FileRefusals &
  ChangeRefusals &
  ReturnRefusals &
  PeopleRefusals &
  InstallationRefusals

type NoValues = Record<string, never>

/** Refusals of an uploaded file, or of a file that cannot be written. Sizes are in megabytes. */
export type FileRefusals = {
  fileEmpty: NoValues
  fileNotAPlan: NoValues
  fileEncrypted: NoValues
  fileDamaged: { part?: string }
  fileImageOnly: NoValues
  fileTooLarge: { most: number; size?: number }
  fileExpands: { most: number }
  fileEntities: { part: string }
  fileMacro: NoValues
  fileUnknown: NoValues
  fileTooManyRows: { rows: number; most: number }
  /** The limit that the file exceeds. */
  fileOverLimit: FileLimit
  fileTextTooLong: { most: number; text: string }
  fileTooHeavy: NoValues
  fileMissing: { file?: string }
  planFileInvalid: { field: string }
  paperLetters: { letters: string }
  versionFileUnknown: { field?: string }
  versionFileChanged: NoValues
}

/** A limit on files: at most this many of something. */
export type FileLimit = {
  limit: 'columns' | 'cells' | 'lines' | 'nodes' | 'pages' | 'operators'
  most: number
}

/** Refusals of what a person wants to do or change. Instants are in ISO 8601. */
export type ChangeRefusals = {
  notFound: { what?: string; names?: string }
  clash: { who?: PersonName; when?: string }
  inputInvalid: { faults: readonly Fault[] }
  formTooLarge: NoValues
  formDamaged: NoValues
  importClosed: { when?: string | undefined }
  correctionImpossible: { number: string; row?: number | undefined; cell?: string | undefined }
  versionNameTaken: { name: string }
  coverFactUnknown: { name: string; names: string }
  symbolUnknown: { symbol: string }
  paperSymbolTaken: { symbol: string; next?: string }
  codeNotInLegend: { code: string; choices: string; codeField: 'leads' | 'funding' }
  dayUnknown: { day: string }
  textEmptied: NoValues
  closingStatus: NoValues
  cancelled: NoValues
  tooManyRuns: { most: number }
  tooManyUploads: NoValues
  mailContentGone: NoValues
  unsubscribeUnknown: NoValues
}

/** Refusals of a returned paper: one that people edited and sent back. */
export type ReturnRefusals = {
  paperNotWord: NoValues
  paperOfOtherOrigin: NoValues
  paperOfOtherPlan: { plan?: string | undefined }
  paperOfOtherKind: { report: string }
  paperVersionUnknown: { version?: string | undefined }
  paperLanguageOther: { paperLanguage: string; textLanguage: string }
  paperTablesGone: NoValues
  paperOverfull: NoValues
  returnTooLong: { edits: number; most: number }
  returnUndecided: { edits: number }
  returnResultRefused: { result: string }
  returnClosed: { when?: string | undefined }
}

/** Refusals of sign-in, people and rights. */
export type PeopleRefusals = {
  lastAdministrator: NoValues
  /** Somebody who looks as another person wants to change something. */
  lookingOnly: NoValues
  /** Somebody who looks as another person wants to see what is that person's alone. */
  lookingPrivate: NoValues
  /** Somebody wants to turn their own second factor off in the way for others. */
  ownSecondFactor: NoValues
  /** `denial` says why, and who may; what is not found is never refused by this. */
  notPermitted: { person: string; denial: Denial; useCase?: string }
  /** The same for an unknown address and a wrong password. */
  signInRefused: NoValues
  tooManyTries: { seconds: number }
  demoClosed: NoValues
  /** Keys of programs: the text is no key, or is nobody's, has ended, or its last day is over. */
  keyMistyped: NoValues
  keyUnknown: NoValues
  keyEnded: { when?: string | undefined }
  keyExpired: { day: string }
  keyReadsOnly: NoValues
  keyDayWrong: { most: string }
  keyBeyondRights: NoValues
  erasureUnconfirmed: { name: string }
  tooLateToTakeBack: NoValues
  fileEmptied: { when: string }
  postNameTaken: { code: string; qualifier: string }
  holderSame: NoValues
  holderFollows: { day: string }
  standInHolds: NoValues
  daysReversed: NoValues
  postEnded: NoValues
  selfLeaves: NoValues
  fieldOutOfReach: NoValues
  linkUnknown: NoValues
  linkUsed: NoValues
  linkEnded: NoValues
  linkExpired: NoValues
  setUpDone: NoValues
  emailTaken: NoValues
  notInvited: NoValues
  personLeft: NoValues
  passwordKnown: NoValues
  passwordWrong: NoValues
  codeWrong: NoValues
  signInExpired: NoValues
  secondFactorSet: NoValues
  secondFactorDemanded: NoValues
  providerRefused: NoValues
  providerStranger: { email: string }
  providerMailMissing: NoValues
  providerFactorMissing: NoValues
}

/** Refusals of the program and its database, and of requests that no page sends. */
export type InstallationRefusals = {
  databaseNewer: { database: number; program: number }
  dataFolderLocked: { folder: string; pid?: number | string | undefined }
  databaseUnreachable: { reason?: string | undefined }
  databaseUrlWrong: NoValues
  databaseMissing: { folder?: string }
  databaseBusy: NoValues
  folderUnwritable: { folder?: string }
  folderIsFile: { folder?: string }
  diskFull: NoValues
  queryTooLong: NoValues
  auditBroken: { entry: number }
  secretFileWrong: { file: string; least: number }
  exampleInvalid: { file: string; place: string; reason: string }
  crossSite: { from?: string | undefined }
  hostUnknown: { address: string }
  methodUnknown: { method: string }
  addressTooLong: NoValues
}

/** One thing that is wrong in an input. `field` is the name of the field: `title`, `cover.actions.2`. */
export type Fault = { field: string } & (
  | { fault: 'tooLong' | 'tooLarge' | 'tooMany'; most: number }
  | { fault: 'tooShort' | 'tooSmall' | 'tooFew'; least: number }
  | { fault: 'missing' | 'notANumber' | 'notADay' | 'notALanguage' | 'notOneOf' | 'malformed' | 'unknown' }
  | { fault: 'notAnAddress' }
)

/** What can be wrong with a field. */
export type FaultCode = Fault['fault']
