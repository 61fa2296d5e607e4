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

/** Builds the sections, results and rows of a plan, in the order in which a paper has them. */
export class PlanBuilder {
  readonly sections: ParsedSection[] = []
  readonly warnings: ParsedWarning[] = []
  readonly #numbered: boolean
  #awaited: 'title' | 'goal' | undefined
  /** Whether a result of the current section begins with the section's number. */
  #numberedBySection = false
  #indicatorAbove: string | undefined

  /** `hasNumbers`: whether the results of the paper have numbers. */
  constructor(hasNumbers: boolean) {
    this.#numbered = hasNumbers
  }

  /**
   * Takes words outside the columns, if they are a section, a title, a goal or a result. Returns whether they
   * are one.
   */
  takeHeading(text: string, at: SourcePlace): boolean {
    const parts = text.split(/\n+/).filter(part => part.trim() !== '')
    const goal = parts.findIndex(part => recogniseGoal(part) !== undefined)
    // A goal may have several paragraphs, so it takes all that follows.
    const goalWords = goal < 0 ? [] : [text.slice(text.indexOf(parts[goal] ?? ''))]
    const lines = [...(goal < 0 ? parts : parts.slice(0, goal)), ...goalWords].map(part =>
      this.#takePart(part.trim(), at),
    )
    return lines.some(Boolean)
  }

  /**
   * Takes words alone in the first column, if they are a heading or the numbered title of a section. Returns
   * whether they are one.
   */
  takeLoneWords(text: string, at: SourcePlace): boolean {
    if (this.takeHeading(text, at)) return true
    const title = numberedTitle(text)
    if (title) this.openSection(title.number, title.title, at)
    return title !== undefined
  }

  /** Begins a section without the name of a level. */
  openSection(number: string, title: string, at: SourcePlace): void {
    this.#beginSection({ number, title, goal: '', results: [], ...at })
    this.#awaited = title === '' ? 'title' : undefined
  }

  /**
   * Begins a result, or continues the one above. It continues where the same words are repeated (a spanning
   * cell in each row), or words have no number where results have one.
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

  /** Adds a row to the current result. If there is none, one without words is begun. */
  addRow(cells: Record<CellKey, string>, at: SourcePlace, tags: string[]): void {
    if (!this.#lastResult()) this.takeResult(undefined, '', at)
    this.#lastResult()?.rows.push({ cells, ...(tags.length > 0 && { tags }), ...at })
    this.#indicatorAbove = cells['periodIndicator'] ?? this.#indicatorAbove
  }

  /** Whether the current section has no result yet, so that its goal may still follow. */
  awaitsResults(): boolean {
    return this.sections.at(-1)?.results.length === 0
  }

  /** The address of the row that was added last. */
  lastAddress(): RowAddress | undefined {
    const result = this.#lastResult()
    const section = this.sections.at(-1)
    return (
      section && result && { section: section.number, result: result.number, row: result.rows.length - 1 }
    )
  }

  /** The period indicator above the next row of the current result, if there is one. */
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

  /** Where results have numbers, words without a number continue the last result. */
  #isRest(last: ParsedResult, text: string): boolean {
    return this.#numbered || beginsWithReference(text) || last.text.startsWith(firstWords(text))
  }

  #lastResult(): ParsedResult | undefined {
    return this.sections.at(-1)?.results.at(-1)
  }

  /** The current section, or a new one where the result's number belongs to another section. */
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
