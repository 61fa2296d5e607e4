import { languages } from '#domain/language.ts'
import { csvSeparators } from '#i18n/formats.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { versionPageWords } from '#i18n/pages/versions.ts'
import { compareVersions } from '#use-cases/versions/compare-versions.ts'
import { createVersion } from '#use-cases/versions/create-version.ts'
import { exportTable } from '#use-cases/plan/export-table.ts'
import { exportVersion } from '#use-cases/versions/export-version.ts'
import { importVersion } from '#use-cases/versions/import-version.ts'
import type { Jacana } from '#use-cases/use-case.ts'

import { demandPlanSlug } from './demand-plan-slug.ts'
import { readInputFile } from './read-input-file.ts'
import { readChoice, readOperands } from './read-options.ts'
import { Misuse, type Call } from './surroundings.ts'
import { tellComparison } from './tell-comparison.ts'
import { writeOutput } from './write-output.ts'

/**
 * `jacana version create --name NAME`, `compare A [B]`, `export NAME` and `import FILE`.
 * @throws Refusal notFound, versionNameTaken, and all reasons for which reading a version file is refused
 */
export const versionCommand = async (call: Call): Promise<void> => {
  const { words, openJacana, openOrCreateJacana } = call
  const { values, operands } = readOperands(call, versionOptions, 3)
  const [verb = '', ...names] = operands
  const run = verbs.get(verb)
  if (!run) throw new Misuse(words.commandUnknown(`version ${verb}`.trim()))
  const work = run(call, values, names)
  const { jacana, close } = await (verb === 'import' ? openOrCreateJacana() : openJacana())
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
  format: { type: 'string' },
  separator: { type: 'string' },
  out: { type: 'string' },
} as const

type Values = { [Name in keyof typeof versionOptions]?: string | undefined }

/** A subcommand. It checks its arguments before the database is opened. */
type Verb = (call: Call, values: Values, names: readonly string[]) => (jacana: Jacana) => Promise<void>

const create: Verb = ({ words, person, print }, { name, why, plan }, [tooMany]) => {
  if (tooMany !== undefined) throw new Misuse(words.optionWrong(tooMany))
  if (name === undefined) throw new Misuse(words.versionNameNeeded)
  return async jacana => {
    const slug = await demandPlanSlug(jacana, person, plan)
    const version = await jacana.do(createVersion, person, { slug, name, ...(why !== undefined && { why }) })
    print(`${words.versionSaved(version.name, slug, version.sha256)}\n`)
  }
}

const compare: Verb = (call, values, [from, to]) => {
  const { words, person, print } = call
  if (from === undefined) throw new Misuse(words.versionNeeded)
  const language = readChoice(call, 'language', values.language, languages) ?? call.language
  const format = readChoice(call, 'format', values.format, ['xlsx', 'csv'])
  const separator = readChoice(call, 'separator', values.separator, csvSeparators)
  return async jacana => {
    const slug = await demandPlanSlug(jacana, person, values.plan)
    const request = { slug, from, ...(to !== undefined && { to }), language }
    if (format) {
      const { bytes } = await jacana.do(exportTable, person, {
        ...request,
        table: 'comparison',
        format,
        ...(separator && { separator }),
      })
      return writeOutput(call, bytes, values.out)
    }
    const comparison = await jacana.do(compareVersions, person, request)
    const pageWords = wordsIn(versionPageWords, language)
    const title = comparison.to
      ? pageWords.fromTo(comparison.from.name, comparison.to.name)
      : pageWords.fromToPresent(comparison.from.name)
    print(`${title}\n${tellComparison(comparison.comparison, language)}\n`)
  }
}

const exportFile: Verb = (call, { plan, out }, [version, tooMany]) => {
  const { words, person } = call
  if (version === undefined) throw new Misuse(words.versionToExport)
  if (tooMany !== undefined) throw new Misuse(words.optionWrong(tooMany))
  return async jacana => {
    const slug = await demandPlanSlug(jacana, person, plan)
    const { bytes } = await jacana.do(exportVersion, person, { slug, version })
    await writeOutput(call, bytes, out)
  }
}

/**
 * Imports a version. Without `--plan` it belongs to the plan that the file names, which is created if
 * missing.
 */
const importFile: Verb = ({ words, folder, person, print }, { plan, name }, [file, tooMany]) => {
  if (file === undefined) throw new Misuse(words.versionFileNeeded)
  if (tooMany !== undefined) throw new Misuse(words.optionWrong(tooMany))
  return async jacana => {
    const bytes = await readInputFile(folder, file)
    const version = await jacana.do(importVersion, person, {
      bytes,
      ...(plan !== undefined && { slug: plan }),
      ...(name !== undefined && { name }),
    })
    const planLine = version.planMade ? `${words.planCreated(version.slug)}\n` : ''
    print(`${words.versionSaved(version.name, version.slug, version.sha256)}\n${planLine}`)
  }
}

const verbs = new Map<string, Verb>([
  ['create', create],
  ['compare', compare],
  ['export', exportFile],
  ['import', importFile],
])
