import { languages } from '#domain/language.ts'
import { versionWords } from '#i18n/pages/versions.ts'
import { compareVersions } from '#use-cases/compare-versions.ts'
import { createVersion } from '#use-cases/create-version.ts'
import type { Jacana } from '#use-cases/use-case.ts'

import { planAsked } from './plan-asked.ts'
import { readChoice, readOperands } from './read-options.ts'
import { Misuse, type Call } from './surroundings.ts'
import { tellComparison } from './tell-comparison.ts'

/**
 * `jacana version create --name NAME` and `jacana version compare A [B]`. Throws Refusal `notFound`, `versionNameTaken`.
 */
export const versionCommand = async (call: Call): Promise<void> => {
  const { words, openJacana } = call
  const { values, operands } = readOperands(call, versionOptions, 3)
  const [verb = '', ...names] = operands
  const run = verbs.get(verb)
  if (!run) throw new Misuse(words.commandUnknown(`version ${verb}`.trim()))
  const work = run(call, values, names)
  const { jacana, close } = await openJacana()
  try {
    await work(jacana)
  } finally {
    await close()
  }
}

const versionOptions = {
  name: { type: 'string' },
  why: { type: 'string' },
  plan: { type: 'string' },
  language: { type: 'string' },
} as const

type Values = { [Name in keyof typeof versionOptions]?: string | undefined }

/** A verb checks what it was called with before the database is opened. */
type Verb = (call: Call, values: Values, names: readonly string[]) => (jacana: Jacana) => Promise<void>

const create: Verb = ({ words, actor, print }, { name, why, plan }, [tooMany]) => {
  if (tooMany !== undefined) throw new Misuse(words.optionWrong(tooMany))
  if (name === undefined) throw new Misuse(words.versionNameNeeded)
  return async jacana => {
    const slug = await planAsked(jacana, actor, plan)
    const kept = await jacana.do(createVersion, actor, { slug, name, ...(why !== undefined && { why }) })
    print(`${words.versionKept(kept.name, slug, kept.sha256)}\n`)
  }
}

const compare: Verb = (call, values, [from, to]) => {
  const { words, actor, print } = call
  if (from === undefined) throw new Misuse(words.versionNeeded)
  const language = readChoice(call, 'language', values.language, languages) ?? call.language
  return async jacana => {
    const slug = await planAsked(jacana, actor, values.plan)
    const found = await jacana.do(compareVersions, actor, { slug, from, ...(to !== undefined && { to }), language })
    const said = versionWords[language]
    const title = found.to ? said.compared(found.from.name, found.to.name) : said.comparedPresent(found.from.name)
    print(`${title}\n${tellComparison(found.comparison, language)}\n`)
  }
}

const verbs = new Map<string, Verb>([
  ['create', create],
  ['compare', compare],
])
