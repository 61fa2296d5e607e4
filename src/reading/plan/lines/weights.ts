/**
 * What each piece of evidence weighs: logarithms of how much likelier a reading is made by it (0 says nothing, -2.3 makes
 * it ten times less likely). They were set by judgement of how such tables are written, not fitted to any paper; what
 * differs from paper to paper (widths, blank cells, wording) is learnt from the paper itself in `learnt.ts`.
 */
export const weights = {
  /** Codes, and how they stand in their own columns and elsewhere. */
  code: {
    unknownInItsColumn: -1.5,
    twofold: -2,
    repeatedInItsColumn: -1,
    shortInItsColumn: -3,
    textInItsColumn: -8,
    amongText: -6,
    unknownAmongText: -4,
    notApplicableInIndicator: -0.7,
    notApplicableElsewhere: -3.5,
    notApplicableAfterCompletion: 1.5,
  },
  /** Values of the narrow columns for times, ranks and targets. */
  value: { inItsColumn: 0, otherInItsColumn: -4, amongText: -3 },
  /** "Completed in 2023" stands in the cell of the year after. */
  completed: { nextYear: 2, laterYear: 0.5, withoutYear: 0.5, sameYear: -2, elsewhere: -4 },
  /** References to mandates. */
  reference: { inItsColumn: 0, otherInItsColumn: -4, amongText: -3 },
  /** How a cell ends; shortly before the end of a page, which may have cut it, this counts for less. A missing stop is learnt. */
  end: { beforePage: 0.3, stopped: -0.15, hyphen: -6, dangling: -4, comma: -3, colon: -3 },
  /** How a cell begins. A lower-case beginning and a missing stop are learnt. */
  start: { bullet: -2, paren: -1.5, digit: -0.7 },
  /** Going on in the same cell over a gap. */
  goOn: {
    soft: 0,
    newCellAfterSoft: -5,
    paragraph: -3,
    paragraphWithoutSpace: -6,
    wrapped: -0.3,
    wrappedAfterBlock: -3,
    maybeWrapped: -2.5,
    afterStopLower: -3,
    bulletAfterBullet: -0.1,
    bulletAfterColon: -0.2,
    bulletAfterText: -1.5,
    textAfterColon: -1,
    referenceInResult: -0.4,
    referenceBesideMandates: -3,
    afterReferences: -6,
    afterNumberAlone: -0.1,
    codeParted: -0.5,
    inCodes: -4,
    textInCodes: -9,
    brackets: -3,
    likeItself: -3,
  },
  /** Going on in a cell that the page cut: it reached the end of the page, so it had about as many lines as any of its row. */
  resume: {
    unfinished: -0.2,
    afterWhole: -0.9,
    brackets: -3,
    open: -1.2,
    finished: -2.6,
    lowerAfterStop: -4,
    hyphenUpper: -2.5,
    textAfterColon: -4,
    afterReferences: -6,
    afterTrailing: 1.2,
    finishedBesideOther: -1.6,
    tallest: 1,
    codes: -3.5,
    likeItself: -3,
    perMissingLine: -1,
  },
  /** Words parted by a gap that stand side by side elsewhere in the paper are likely one sentence. */
  pair: { known: 1.5, strange: -0.4 },
  /** A cell that begins on the line where another ends. */
  cut: {
    beforeCode: -0.2,
    afterCode: -1,
    afterStop: -1,
    afterBullet: -2.5,
    beforeCapital: -3,
    beforeLower: -4.5,
  },
  /** Words that hold codes as a cell of their own would. */
  uncutCodes: -4,
  /** A new row; a page that turns in the middle of one. */
  row: { begins: -0.4, columnAfterPage: -2 },
  /** The activity of the next year often says nearly the same; what is done of a verb's work is its indicator. */
  likeness: { most: 4.5, nothingAlike: -0.3, verbThenNone: 0.25, indicator: 1.5 },
  /** A space before the first word is what a blank cell left. */
  indented: { afterBlank: 0.8, otherwise: -0.5 },
  /** A piece wider than its column, or broken before its column's edge, for each letter too many; at most `most`. */
  width: { perLetter: -0.35, most: -5, tolerance: 1.5 },
  /** A result begins with its number; the text of a result never begins in a later column. */
  number: { elsewhere: -30, missing: -30, missingWhereNone: -2 },
} as const
