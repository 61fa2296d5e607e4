/**
 * The weight of each piece of evidence, as a logarithm. 0 has no effect, -2.3 makes a reading ten times less
 * likely. The weights were set by judgement of how such tables are written, not fitted to any paper. What
 * differs between papers (widths, blank cells, wording) is learnt in `paper-habits.ts`.
 */
export const weights = {
  /** Codes in their own columns and elsewhere. */
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
  /** Values of the narrow columns: times, ranks and targets. */
  value: { inItsColumn: 0, otherInItsColumn: -4, amongText: -3 },
  /** "Completed in 2023" is a cell of the year after. */
  completed: { nextYear: 2, laterYear: 0.5, withoutYear: 0.5, sameYear: -2, elsewhere: -4 },
  /** References to mandates. */
  reference: { inItsColumn: 0, otherInItsColumn: -4, amongText: -3 },
  /**
   * The end of a cell. Before a page end, which may have cut it, this counts less. A missing full stop is
   * learnt.
   */
  end: { beforePage: 0.3, stopped: -0.15, hyphen: -6, dangling: -4, comma: -3, colon: -3 },
  /** The beginning of a cell. A beginning in lower case is learnt. */
  start: { bullet: -2, paren: -1.5, digit: -0.7 },
  /** Continuing the same cell over a gap. */
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
  /**
   * Resuming a cell that the page cut. It reached the page end, so it has about as many lines as the highest
   * of its row.
   */
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
  /** Words on both sides of a gap that are side by side elsewhere are likely one sentence. */
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
  /** Words that contain codes which could be cells of their own. */
  uncutCodes: -4,
  /** A new row, and a page end within a row. */
  row: { begins: -0.4, columnAfterPage: -2 },
  /**
   * Activities of consecutive years are often similar. An indicator often repeats an activity in another
   * wording.
   */
  likeness: { most: 4.5, nothingAlike: -0.3, verbThenNone: 0.25, indicator: 1.5 },
  /** A space before the first word comes from a blank cell. */
  indented: { afterBlank: 0.8, otherwise: -0.5 },
  /** A piece wider than its column, or broken before its edge, by letters; at most `most`. */
  width: { perLetter: -0.35, most: -5, tolerance: 1.5 },
  /** A result begins with its number, and its text never begins in a later column. */
  number: { elsewhere: -30, missing: -30, missingWhereNone: -2 },
} as const
