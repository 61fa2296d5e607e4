import { z } from 'zod'

import { languages } from '#domain/language.ts'
import { recordsKind } from '#domain/rights/records-kind.ts'
import type { Right, Verb } from '#domain/rights/right.ts'
import { identifierField } from '#fields/kinds/identifier.ts'
import { textField } from '#fields/kinds/text.ts'
import { versionField } from '#fields/kinds/version.ts'

/** The register that is asked about, and the language of the person who asks. */
export const registerInput = {
  register: z.string().max(60),
  language: z.enum(languages).default('en'),
}

/** The record that is changed, as it was when the person saw it. */
export const recordInput = { ...registerInput, id: identifierField, version: versionField }

/** Why something is changed. */
export const reasonInput = { why: textField(500).optional() }

/**
 * Facts of a record or of a row: `texts` as a form or a sheet has them, one for each piece of a field; or
 * `values` in JSON by the names of fields, where null removes a value.
 */
export const factsInput = {
  texts: z.record(z.string().max(100), z.string().max(100_000)).optional(),
  values: z.record(z.string().max(100), z.unknown()).optional(),
}

/** Facts as an input has them. */
export type FactsInput = {
  texts?: Readonly<Record<string, string>> | undefined
  values?: Readonly<Record<string, unknown>> | undefined
}

/** The right to do something with the records of the register that an input names. */
export const recordRight =
  (verb: Verb) =>
  ({ register }: { register: string }): Right => [verb, recordsKind(register)]
