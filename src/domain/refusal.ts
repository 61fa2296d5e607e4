import type { Language } from './language.ts'
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
  InstallationRefusals &
  ApiRefusals

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
  listTooLongForPaper: { most: number }
  exportTooLong: { rows: number; most: number }
  exportRightsChanged: NoValues
  /** The limit that the file exceeds. */
  fileOverLimit: FileLimit
  /** A sheet of records: a heading that occurs twice, or none that is known. */
  sheetHeadingTwice: { heading: string }
  sheetHeadingsUnknown: NoValues
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
  /** Others changed these of many records, which are named by number or title. */
  recordsClash: { names: string }
  /**
   * A record that others refer to: how many of which registers, and how many that the person does not see.
   */
  recordReferred: { registers: readonly ReferringRegister[]; others: number }
  lastState: NoValues
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

/** A register, and how many of its records refer to something. */
export type ReferringRegister = { title: Readonly<Record<Language, string>>; records: number }

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

/** Refusals of requests that only programs send. */
export type ApiRefusals = {
  keyMissing: NoValues
  bodyUnreadable: NoValues
  /** The most kilobytes. */
  bodyTooLarge: { most: number }
  /** A change that does not say which version of a record it is about. */
  versionMissing: NoValues
  actionUnknown: NoValues
}

/** One thing that is wrong in an input. `field` is the name of the field: `title`, `cover.actions.2`. */
export type Fault = { field: string } & (
  | { fault: 'tooLong' | 'tooMany' | 'tooManyDecimals'; most: number }
  | { fault: 'tooShort' | 'tooFew'; least: number }
  /** A limit of a decimal is a text, because it is exact. */
  | { fault: 'tooLarge'; most: number | string }
  | { fault: 'tooSmall'; least: number | string }
  | { fault: 'missing' | 'malformed' | 'unknown' | 'notFound' | 'severalFound' | 'notOneOf' }
  | { fault: 'notANumber' | 'notWhole' | 'notACurrency' | 'notYesOrNo' }
  | { fault: 'notADay' | 'notAMonth' | 'notAnInstant' | 'daysReversed' }
  | { fault: 'notALanguage' | 'notAnAddress' | 'notALink' | 'notAPlace' | 'notASymbol' }
  /** The words that are no reference to an instrument. */
  | { fault: 'notAMandate'; words: string }
  /** A choice that is no longer offered since `day`, or not before it. */
  | { fault: 'choiceEnded' | 'choiceNotYet'; day: string }
  /** A value that may occur once, and a day that has not come. */
  | { fault: 'taken' | 'dayAhead' }
  /** What a register's own check found, in its own words. */
  | { fault: 'check'; sentence: Readonly<Record<Language, string>> }
)

/** A fault before it is known which field has it. */
export type FaultWithoutField = WithoutField<Fault>

type WithoutField<F> = F extends unknown ? Omit<F, 'field'> : never

/** What can be wrong with a field. */
export type FaultCode = Fault['fault']
