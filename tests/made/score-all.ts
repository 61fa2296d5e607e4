import { parseArgs } from 'node:util'
import { languages } from '#domain/language.ts'
import { composePlan } from './compose.ts'
import { layoutNames } from './layouts.ts'
import { formats, scoreOf } from './reread-plan.ts'
import type { Score } from './score.ts'

// Prints how well generated plans are read back, by format, layout and language.
// The figures are the share of exact cells, the wrong cells, those of them with a doubt, and needless doubts.
// Options: --seeds 5, --from 1, --format txt, --layout seven, --language fr, --wrong (prints wrong cells).
const { values: options } = parseArgs({
  options: {
    seeds: { type: 'string', default: '5' },
    from: { type: 'string', default: '1' },
    format: { type: 'string' },
    layout: { type: 'string' },
    language: { type: 'string' },
    wrong: { type: 'boolean', default: false },
  },
})

const seeds = Array.from({ length: Number(options.seeds) }, (_, index) => Number(options.from) + index)

const attempt = async (...[plan, format]: Parameters<typeof scoreOf>): Promise<Score | string> =>
  scoreOf(plan, format).catch((error: unknown) =>
    error instanceof Error ? `${error.name}: ${error.message}` : String(error),
  )

const printWrong = (label: string, outcome: Score | string): void => {
  if (typeof outcome === 'string') return console.log(`${label}: ${outcome}`)
  for (const { at, cell, expected, actual, isDoubted } of outcome.wrong) {
    const where = [at.section, at.result, at.row].filter(part => part !== undefined).join(' ')
    console.log(
      `${label} [${where}] ${cell}${isDoubted ? ' (doubted)' : ''}\n    expected ${JSON.stringify(expected)}\n    read     ${JSON.stringify(actual)}`,
    )
  }
}

const percent = (share: number): string => (share * 100).toFixed(1).padStart(5)

const printLine = (label: string[], outcomes: (Score | string)[]): void => {
  const scores = outcomes.filter(outcome => typeof outcome !== 'string')
  const sum = (of: (score: Score) => number): number => scores.reduce((total, score) => total + of(score), 0)
  const mean = scores.length === 0 ? 0 : sum(({ exact }) => exact) / outcomes.length
  const least = scores.length < outcomes.length ? 0 : Math.min(...scores.map(({ exact }) => exact))
  const counts = [
    sum(s => s.cells),
    sum(s => s.wrong.length),
    sum(s => s.wrongDoubted),
    sum(s => s.needlessDoubts),
    outcomes.length - scores.length,
  ]
  console.log(
    [
      ...label.map(part => part.padEnd(17)),
      percent(mean),
      percent(least),
      ...counts.map(count => String(count).padStart(8)),
    ].join(' '),
  )
}

console.log(
  `${['format', 'layout', 'language'].map(part => part.padEnd(17)).join(' ')}  mean least    cells    wrong  doubted needless  refused`,
)
for (const format of formats.filter(name => !options.format || name === options.format)) {
  const all: (Score | string)[] = []
  for (const layout of layoutNames.filter(name => !options.layout || name === options.layout)) {
    for (const language of languages.filter(name => !options.language || name === options.language)) {
      const outcomes: (Score | string)[] = []
      for (const seed of seeds) {
        const outcome = await attempt(composePlan({ seed, language, layout }), format)
        if (options.wrong || typeof outcome === 'string')
          printWrong(`${format} ${layout} ${language} ${seed}`, outcome)
        outcomes.push(outcome)
      }
      printLine([format, layout, language], outcomes)
      all.push(...outcomes)
    }
  }
  printLine([format, 'all', 'all'], all)
}
