import type { CellKey } from '#domain/plan/layout.ts'
import type {
  ParsedResult,
  ParsedSection,
  ParsedWarning,
  SourcePlace,
  RowAddress,
} from '#domain/papers/parsed-plan.ts'
import { beginsWithReference, splitMandates } from '#domain/words/mandates-text.ts'
import { numberedTitle, recogniseGoal, recogniseSection, resultNumber } from '#domain/words/sections.ts'

/** Puts sections, results and rows together in the order in which a paper gives them. */
export class PlanBuilder {
  readonly sections: ParsedSection[] = []
  readonly warnings: ParsedWarning[] = []
  readonly #numbered: boolean
  #awaited: 'title' | 'goal' | undefined
  /** Whether a result of the open section bears the section's number. */
  #numberedBySection = false
  #indicatorAbove: string | undefined

  /** `numbered`: whether the results of the paper have numbers. */
  constructor(hasNumbers: boolean) {
    this.#numbered = hasNumbers
  }

  /**
   * Takes words that stand outside the columns: a section, its title, its goal, or a result that heads its rows.
   * Answers whether they were any of these.
   */
  takeHeading(text: string, at: SourcePlace): boolean {
    const parts = text.split(/\n+/).filter(part => part.trim() !== '')
    const goal = parts.findIndex(part => recogniseGoal(part) !== undefined)
    // a goal may have several paragraphs: all that follows it in the same words
    const goalWords = goal < 0 ? [] : [text.slice(text.indexOf(parts[goal] ?? ''))]
    const lines = [...(goal < 0 ? parts : parts.slice(0, goal)), ...goalWords].map(part =>
      this.#takePart(part.trim(), at),
    )
    return lines.some(Boolean)
  }

  /** Takes words that stand alone in the first column of a table: as `takeHeading` does, or as the numbered title of a section. */
  takeLoneWords(text: string, at: SourcePlace): boolean {
    if (this.takeHeading(text, at)) return true
    const title = numberedTitle(text)
    if (title) this.openSection(title.number, title.title, at)
    return title !== undefined
  }

  /** Opens a section without a name of a level before it. */
  openSection(number: string, title: string, at: SourcePlace): void {
    this.#beginSection({ number, title, goal: '', results: [], ...at })
    this.#awaited = title === '' ? 'title' : undefined
  }

  /**
   * Opens a result from the words of its cell, or takes them for more of the result above: the same words again (a
   * spanning cell written out in each row), or words without a number where results are numbered.
   */
  takeResult(number: string | undefined, text: string, at: SourcePlace): void {
    const last = this.#lastResult()
    if (last && (number === undefined ? this.#isRest(last, text) : last.number === number)) {
      if (!`${last.text} ${last.mandatesText}`.includes(firstWords(text))) extend(last, text)
      return
    }
    const section = this.#sectionFor(number, at)
    const ownNumber = number ?? `${section.number}.${section.results.length + 1}`
    if (number === undefined)
      this.warnings.push({ code: 'numberMissing', values: { number: ownNumber }, ...at })
    section.results.push({ number: ownNumber, ...splitMandates(text), rows: [], ...at })
    this.#numberedBySection ||= ownNumber.startsWith(`${section.number}.`)
    this.#indicatorAbove = undefined
    this.#awaited = undefined
  }

  /** Adds a row to the result that is open; one is opened, without words, where the paper has none. */
  addRow(cells: Record<CellKey, string>, at: SourcePlace, tags: string[]): void {
    if (!this.#lastResult()) this.takeResult(undefined, '', at)
    this.#lastResult()?.rows.push({ cells, ...(tags.length > 0 && { tags }), ...at })
    this.#indicatorAbove = cells['periodIndicator'] ?? this.#indicatorAbove
  }

  /** Whether a section is open that has no result yet: its goal may still come. */
  awaitsResults(): boolean {
    return this.sections.at(-1)?.results.length === 0
  }

  /** Where the row added last stands. */
  lastAddress(): RowAddress | undefined {
    const result = this.#lastResult()
    const section = this.sections.at(-1)
    return (
      section && result && { section: section.number, result: result.number, row: result.rows.length - 1 }
    )
  }

  /** The period indicator that holds for the next row of the open result, if the paper gave one. */
  indicatorAbove(): string | undefined {
    return this.#indicatorAbove
  }

  #takePart(text: string, at: SourcePlace): boolean {
    const goal = recogniseGoal(text)
    const section = this.sections.at(-1)
    if (goal !== undefined && section && section.results.length === 0) {
      section.goal = goal
      this.#awaited = goal === '' ? 'goal' : undefined
      return true
    }
    if (section && section.results.length === 0 && section.goal !== '' && text.startsWith('• ')) {
      section.goal = `${section.goal}\n${text}`
      return true
    }
    const heading = recogniseSection(text)
    if (heading) {
      this.openSection(heading.number ?? '', heading.title ?? '', at)
      return true
    }
    if (section && this.#awaited === 'title') {
      const hasNumbers = section.number === '' ? numberedTitle(text) : undefined
      section.title = hasNumbers?.title ?? text
      if (hasNumbers) section.number = hasNumbers.number
      this.#awaited = undefined
      return true
    }
    if (section && this.#awaited === 'goal') {
      section.goal = text
      this.#awaited = undefined
      return true
    }
    const result = resultNumber(text)
    if (result) this.takeResult(result.number, result.rest, at)
    return result !== undefined
  }

  /** Where the paper numbers its results, words without a number are more of the last one. */
  #isRest(last: ParsedResult, text: string): boolean {
    return this.#numbered || beginsWithReference(text) || last.text.startsWith(firstWords(text))
  }

  #lastResult(): ParsedResult | undefined {
    return this.sections.at(-1)?.results.at(-1)
  }

  /** The open section, or a new one where the result's number says that it belongs to another and no heading did. */
  #sectionFor(number: string | undefined, at: SourcePlace): ParsedSection {
    const prefix = number?.replace(/\.\d+(\.\d+)?$/, '')
    const section = this.sections.at(-1)
    const follows = !section || (prefix !== undefined && prefix !== section.number && this.#numberedBySection)
    if (section && !follows) {
      if (section.number === '' && prefix !== undefined) section.number = prefix
      return section
    }
    if (!this.warnings.some(({ code }) => code === 'noSections'))
      this.warnings.push({ code: 'noSections', values: {}, ...at })
    const newSection: ParsedSection = {
      number: prefix ?? String(this.sections.length + 1),
      title: '',
      goal: '',
      results: [],
      ...at,
    }
    this.#beginSection(newSection)
    return newSection
  }

  #beginSection(section: ParsedSection): void {
    this.sections.push(section)
    this.#numberedBySection = false
    this.#indicatorAbove = undefined
  }
}

const firstWords = (text: string): string => text.slice(0, 60)

const extend = (result: ParsedResult, text: string): void => {
  const whole = splitMandates(
    [result.text, result.mandatesText, text].filter(part => part !== '').join('\n\n'),
  )
  result.text = whole.text
  result.mandatesText = whole.mandatesText
}
