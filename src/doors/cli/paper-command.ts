import { paperFormats } from '#domain/papers/issued-paper.ts'
import { languages } from '#domain/language.ts'
import { reports } from '#reports/index.ts'
import { makePaper } from '#use-cases/papers/make-paper.ts'

import { paperBackCommand } from './paper-back-command.ts'
import { demandPlanSlug } from './demand-plan-slug.ts'
import { readChoice, readOptions } from './read-options.ts'
import { Misuse, type Call } from './surroundings.ts'
import { writeOutput } from './write-output.ts'

/**
 * `jacana paper plan --version NAME`: creates and registers a paper, as a file or on standard output.
 * Other kinds of papers have their own names. `jacana paper back FILE` reads an edited paper.
 * @throws Refusal notFound, and all reasons for which creating a paper is refused
 */
export const paperCommand = async (call: Call): Promise<void> => {
  if (call.args[0] === 'back') return paperBackCommand({ ...call, args: call.args.slice(1) })
  const { words, person, openJacana } = call
  const { values, operand } = readOptions(call, paperOptions, words.paperNeeded)
  const report = operand === 'plan' ? reports[0].name : reports.find(({ name }) => name === operand)?.name
  if (report === undefined) throw new Misuse(words.commandUnknown(`paper ${operand}`))
  const { version } = values
  if (version === undefined) throw new Misuse(words.paperVersionNeeded)
  const format = readChoice(call, 'format', values.format, paperFormats) ?? 'docx'
  const language = readChoice(call, 'language', values.language, languages) ?? call.language
  const { jacana, close } = await openJacana()
  try {
    const slug = await demandPlanSlug(jacana, person, values.plan)
    const request = {
      slug,
      report,
      version,
      language,
      format,
      symbol: values.symbol,
      meeting: values.meeting,
      agendaItem: values.item,
      since: values.since,
    }
    const { bytes } = await jacana.do(makePaper, person, request)
    await writeOutput(call, bytes, values.out)
  } finally {
    await close()
  }
}

const text = { type: 'string' } as const
const paperOptions = {
  version: text,
  language: text,
  format: text,
  out: text,
  plan: text,
  symbol: text,
  meeting: text,
  item: text,
  since: text,
}
