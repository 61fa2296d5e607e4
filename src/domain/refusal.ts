/**
 * A refusal that a person can read: a code, made into a sentence in the reader's language by `i18n`, and the values the
 * sentence needs. Throw it for whatever the person can mend; a defect of ours is an ordinary Error.
 */
export class Refusal extends Error {
  readonly code: RefusalCode
  readonly values: Record<string, string | number>

  constructor(code: RefusalCode, values: Record<string, string | number> = {}) {
    super(`${code} ${JSON.stringify(values)}`)
    this.name = 'Refusal'
    this.code = code
    this.values = values
  }
}

/** Every refusal there is; `i18n` must have a sentence for each, in each language. */
export type RefusalCode =
  // files
  | 'fileEmpty'
  | 'fileNotAPlan'
  | 'fileEncrypted'
  | 'fileDamaged'
  | 'fileImageOnly'
  | 'fileTooLarge'
  | 'fileExpands'
  | 'fileEntities'
  | 'fileMacro'
  | 'fileUnknown'
  | 'fileTooManyRows'
  | 'fileMissing'
  | 'paperLetters'
  // changes
  | 'notPermitted'
  | 'notFound'
  | 'clash'
  | 'inputInvalid'
  | 'importClosed'
  | 'correctionImpossible'
  | 'versionNameTaken'
  | 'versionFileUnknown'
  | 'versionFileChanged'
  | 'coverFactUnknown'
  | 'symbolUnknown'
  | 'paperSymbolTaken'
  // papers that come back
  | 'paperNotWord'
  | 'paperNotOurs'
  | 'paperOfOtherPlan'
  | 'paperOfOtherKind'
  | 'paperVersionUnknown'
  | 'paperLanguageOther'
  | 'paperTablesGone'
  | 'returnTooLong'
  | 'paperOverfull'
  | 'returnUndecided'
  | 'returnResultRefused'
  | 'returnClosed'
  | 'cancelled'
  | 'tooManyRuns'
  // the house
  | 'databaseNewer'
  | 'dataFolderLocked'
  | 'databaseUnreachable'
  | 'queryTooLong'
  | 'auditBroken'
  | 'exampleInvalid'
  | 'crossSite'
  | 'formTooLarge'
  | 'formDamaged'
  | 'tooManyUploads'
  | 'methodUnknown'
