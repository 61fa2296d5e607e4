import type { z } from 'zod'

import { bothScopes } from '#domain/rights/both-scopes.ts'
import { denialOf } from '#domain/rights/denial.ts'
import { type Person, type Right, type Scope, scopeOf, type SubjectKind } from '#domain/rights/right.ts'
import { Refusal } from '#domain/refusal.ts'
import type { Mailer } from '#mail/mailer.ts'
import { isSubjectKind, rightsRules } from '#registers/rights-rules.ts'
import { appendAudit } from '#store/log/audit.ts'
import type { AuditNote } from '#store/log/audit.ts'
import type { Outbox } from '#store/mail/outbox.ts'
import type { Store, Upkeep } from '#store/open-store.ts'
import type { Reader, Transaction } from '#store/engine/transaction.ts'

import { readFileHere, type ReadFile } from './read-file.ts'
import { inputFaults } from '#fields/input-faults.ts'
import type { Print } from './papers/print.ts'
import { stopIfCancelled, type Watch } from './watch.ts'

/** The input of every use-case: the person, the request, the instant, the watch, and the reader of files. */
export type Question<Input> = { person: Person; input: Input; now: Date; watch: Watch; readFile: ReadFile }

/** The answer of a write and its notes for the audit log; without a note the write is undone. */
export type WriteResult<Answer> = { answer: Answer; audit: readonly AuditNote[] }

type Common<Schema extends z.ZodType> = {
  name: string
  /** A function where the kind of record is asked for, such as a register. */
  right: Right | ((input: z.output<Schema>) => Right)
  /** Rights that it needs too; a function where they depend on what is asked. */
  alsoRights?: readonly Right[] | ((input: z.output<Schema>) => readonly Right[])
  input: Schema
  /** It shows what is a person's own, such as sessions and keys: nobody who looks as the person sees it. */
  isPrivate?: true
}

/**
 * Something that a person can do or ask. It needs `right`, and sees only the data that the right covers.
 * A part of a plan is seen only where the plan itself is.
 *
 * - `pure` needs no database.
 * - `read` sees one consistent state and cannot write. With `prepare` instead of `run` it does something long
 *   with what it has read, such as printing, and the database waits for nobody.
 * - `glance` is a `read` of one statement, which sees one state by itself and needs no transaction.
 * - `write` does all or nothing, and is audited in the same commit. With `prepare` instead of `run` it first
 *   does something long outside the transaction. It answers with the function that writes.
 * - `upkeep` maintains the database itself and changes no data.
 * - `delivery` sends what changes have written, and records only that: the changes are audited already.
 */
export type UseCase<Schema extends z.ZodType, Answer> = Common<Schema> &
  (
    | { kind: 'pure'; run: (question: Question<z.output<Schema>>) => Promise<Answer> }
    | { kind: 'read'; run: (question: Question<z.output<Schema>> & { reader: Reader }) => Promise<Answer> }
    | {
        kind: 'read'
        prepare: (
          question: Question<z.output<Schema>> & { read: Read; print: Print | undefined },
        ) => Promise<Answer>
      }
    | { kind: 'glance'; run: (question: Question<z.output<Schema>> & { reader: Reader }) => Promise<Answer> }
    | {
        kind: 'write'
        run: (question: Question<z.output<Schema>> & { tx: Transaction }) => Promise<WriteResult<Answer>>
      }
    | {
        kind: 'write'
        prepare: (
          question: Question<z.output<Schema>> & { read: Read; print: Print | undefined },
        ) => Promise<(tx: Transaction) => Promise<WriteResult<Answer>>>
      }
    | {
        kind: 'upkeep'
        run: (question: Question<z.output<Schema>> & { upkeep: Upkeep }) => Promise<Answer>
      }
    | {
        kind: 'delivery'
        run: (
          question: Question<z.output<Schema>> & { outbox: Outbox; mailer: Mailer | undefined },
        ) => Promise<Answer>
      }
  )

/** Reads the database before something long, or before a write begins, in the same scope. */
export type Read = <Answer>(run: (reader: Reader) => Promise<Answer>) => Promise<Answer>

/** The use-case itself, with its types. */
export const defineUseCase = <Schema extends z.ZodType, Answer>(
  useCase: UseCase<Schema, Answer>,
): UseCase<Schema, Answer> => useCase

/** The one entrance to the application: everything that doors ask goes through `do`. */
export type Jacana = {
  /**
   * Runs a use-case for a person: checks the right and the input, audits and commits the changes.
   * @throws Refusal inputInvalid (faults, one for each wrong field)
   * @throws Refusal notPermitted where the person lacks the right
   * @throws Refusal notFound where the input asks for a register that is not there
   * @throws Refusal cancelled where `watch` is aborted before the commit
   */
  do: <Schema extends z.ZodType, Answer>(
    useCase: UseCase<Schema, Answer>,
    person: Person,
    input: z.input<Schema>,
    watch?: Watch,
  ) => Promise<Answer>
}

/** Runs a use-case for one person. */
export type Ask = <Schema extends z.ZodType, Answer>(
  useCase: UseCase<Schema, Answer>,
  input: z.input<Schema>,
) => Promise<Answer>

/** The parts that Jacana works with; without a store only `pure` use-cases can run. */
export type Setup = {
  store?: Store
  /** The clock. */
  now?: () => Date
  /** Prints papers in another process, so that others are answered meanwhile. */
  print?: Print
  /** Reads files in another process, so that none of them can end this one. */
  readFile?: ReadFile
  /** Sends mail; without it mail waits. */
  mailer?: Mailer | undefined
}

/** Jacana with its store and clock; without `print` or `readFile` it does this work in its own process. */
export const createJacana = ({
  store,
  now = () => new Date(),
  print,
  readFile = readFileHere,
  mailer,
}: Setup): Jacana => ({
  do: async (useCase, person, input, watch = {}) => {
    const { name, right, alsoRights = [] } = useCase
    // Whoever lacks a right hears only that, where it does not depend on the input.
    if (typeof right !== 'function') demandRights(person, name, [right])
    if (typeof alsoRights !== 'function') demandRights(person, name, alsoRights)
    const question = { person, input: checkInput(useCase, input), now: now(), watch, readFile }
    if (typeof right === 'function') demandRights(person, name, [right(question.input)])
    if (typeof alsoRights === 'function') demandRights(person, name, alsoRights(question.input))
    const scope = scopeOfUse(person, rightOf(useCase, question.input))
    if (useCase.kind === 'pure') return useCase.run(question)
    if (!store) throw new Error(`${useCase.name} needs a store, and this Jacana was made without one`)
    const read: Read = run => store.read(run, scope)
    switch (useCase.kind) {
      case 'glance':
        return store.glance(reader => useCase.run({ ...question, reader }), scope)
      case 'read':
        return 'prepare' in useCase
          ? useCase.prepare({ ...question, read, print })
          : store.read(reader => useCase.run({ ...question, reader }), scope)
      case 'write': {
        const write =
          'prepare' in useCase
            ? await useCase.prepare({ ...question, read, print })
            : (tx: Transaction) => useCase.run({ ...question, tx })
        stopIfCancelled(watch)
        return store.write(async tx => {
          const { answer, audit } = await write(tx)
          if (audit.length === 0) return { answer, undo: true }
          await appendAudit(tx, { useCase: useCase.name, person, at: question.now }, audit)
          stopIfCancelled(watch)
          return { answer, planIds: [...new Set(audit.flatMap(({ planId }) => planId ?? []))] }
        }, scope)
      }
      case 'upkeep':
        return useCase.run({ ...question, upkeep: store.upkeep })
      case 'delivery':
        return useCase.run({ ...question, outbox: store.outbox, mailer })
    }
  },
})

/** The right that a use-case needs for an input that its schema has read. */
export const rightOf = <Schema extends z.ZodType>(
  { right }: Pick<Common<Schema>, 'right'>,
  input: z.output<Schema>,
): Right => (typeof right === 'function' ? right(input) : right)

const scopeOfUse = (person: Person, right: Right): Scope => {
  const scope = scopeOf(person, right)
  return partsOfPlans.has(right[1]) ? bothScopes(scope, scopeOf(person, ['read', 'plan'])) : scope
}

const demandRights = (person: Person, useCase: string, rights: readonly Right[]): void => {
  if (!rights.every(([, kind]) => isSubjectKind(kind))) throw new Refusal('notFound')
  const [denial] = rights.flatMap(right =>
    scopeOf(person, right) === false ? (denialOf(person, right, {}, rightsRules) ?? []) : [],
  )
  if (denial) throw new Refusal('notPermitted', { useCase, person: person.name, denial })
}

const partsOfPlans: ReadonlySet<SubjectKind> = new Set([
  'progress',
  'note',
  'import',
  'version',
  'paper',
  'publication',
  'history',
])

/**
 * An input as a use-case takes it, for what is done later and is refused at once.
 * @throws Refusal inputInvalid
 */
export const checkInput = <Schema extends z.ZodType>(
  { input: schema }: { input: Schema },
  input: unknown,
): z.output<Schema> => {
  const result = schema.safeParse(input)
  if (result.success) return result.data
  throw new Refusal('inputInvalid', { faults: inputFaults(result.error.issues) })
}
