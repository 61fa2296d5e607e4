import type { z } from 'zod'

import { may } from '#domain/rights.ts'
import type { Actor, Permission } from '#domain/rights.ts'
import { Refusal } from '#domain/refusal.ts'
import { appendAudit } from '#store/log/audit.ts'
import type { AuditNote } from '#store/log/audit.ts'
import type { Store, Upkeep } from '#store/engine/open-store.ts'
import type { Reader, Transaction } from '#store/engine/transaction.ts'

import type { Print } from './papers/print.ts'
import { stopIfCancelled, type Watch } from './watch.ts'

/** What every use-case is told: who asks, what, when, and who watches. */
export type Asked<Input> = { actor: Actor; input: Input; now: Date; watch: Watch }

/** What a write gives back: the answer, and what the audit log is to say of it. To say nothing is to have changed nothing: all is undone. */
export type Written<Answer> = { answer: Answer; audit: readonly AuditNote[] }

type Common<Schema extends z.ZodType> = { name: string; permission: Permission; input: Schema }

/**
 * A verb. `pure` needs no database; `read` sees one consistent state and cannot write; `write` does all or nothing and
 * is audited in the same commit; `upkeep` looks after the database itself and changes no data.
 * A `write` that first does something long (reading a file, laying a paper) has `prepare` instead of `run`: the
 * transaction begins when it has answered with what to write; what it needs to know before, it asks `read`; papers it has
 * printed by `print`, where the house has a press. The embedded database has one connection; nobody should wait for it
 * meanwhile. A write that is cancelled before its transaction commits has changed nothing.
 */
export type UseCase<Schema extends z.ZodType, Answer> = Common<Schema> &
  (
    | { kind: 'pure'; run: (asked: Asked<z.output<Schema>>) => Promise<Answer> }
    | { kind: 'read'; run: (asked: Asked<z.output<Schema>> & { reader: Reader }) => Promise<Answer> }
    | {
        kind: 'write'
        run: (asked: Asked<z.output<Schema>> & { tx: Transaction }) => Promise<Written<Answer>>
      }
    | {
        kind: 'write'
        prepare: (
          asked: Asked<z.output<Schema>> & { read: Store['read']; print: Print | undefined },
        ) => Promise<(tx: Transaction) => Promise<Written<Answer>>>
      }
    | { kind: 'upkeep'; run: (asked: Asked<z.output<Schema>> & { upkeep: Upkeep }) => Promise<Answer> }
  )

/** Declares a use-case; gives it back as it is, typed. */
export const defineUseCase = <Schema extends z.ZodType, Answer>(
  useCase: UseCase<Schema, Answer>,
): UseCase<Schema, Answer> => useCase

/** The one way in: everything that doors ask goes through `do`. */
export type Jacana = {
  /**
   * Parses the input, asks whether the actor may, runs, audits, commits, answers.
   * Throws Refusal `inputInvalid` (field, problem), `notPermitted` (useCase, actor), `cancelled` where `watch` says so in
   * time, and whatever the use-case refuses.
   */
  do: <Schema extends z.ZodType, Answer>(
    useCase: UseCase<Schema, Answer>,
    actor: Actor,
    input: z.input<Schema>,
    watch?: Watch,
  ) => Promise<Answer>
}

/**
 * Jacana over a store; without one (a dry run of an import) only `pure` use-cases can be asked. `now` is the clock. With
 * `print` papers are printed elsewhere, so that others are answered meanwhile; without it, in this process.
 */
export const createJacana = (house: { store?: Store; now?: () => Date; print?: Print }): Jacana => ({
  do: async (useCase, actor, input, watch = {}) => {
    if (!may(actor, useCase.permission))
      throw new Refusal('notPermitted', { useCase: useCase.name, actor: actor.name })
    const asked = { actor, input: parse(useCase.input, input), now: house.now?.() ?? new Date(), watch }
    if (useCase.kind === 'pure') return useCase.run(asked)
    if (!house.store) throw new Error(`${useCase.name} needs a store, and this Jacana was made without one`)
    switch (useCase.kind) {
      case 'read':
        return house.store.read(reader => useCase.run({ ...asked, reader }))
      case 'write': {
        const write =
          'prepare' in useCase
            ? await useCase.prepare({ ...asked, read: house.store.read, print: house.print })
            : (tx: Transaction) => useCase.run({ ...asked, tx })
        stopIfCancelled(watch)
        return house.store.write(async tx => {
          const { answer, audit } = await write(tx)
          if (audit.length === 0) return { answer, undo: true }
          await appendAudit(tx, { useCase: useCase.name, actor, at: asked.now }, audit)
          stopIfCancelled(watch)
          return { answer }
        })
      }
      case 'upkeep':
        return useCase.run({ ...asked, upkeep: house.store.upkeep })
    }
  },
})

const parse = <Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> => {
  const parsed = schema.safeParse(input)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw new Refusal('inputInvalid', {
    field: issue?.path.join('.') ?? '',
    problem: issue ? problemOf(issue) : '',
  })
}

// In signs rather than in words: they are the same in every language.
const problemOf = (issue: z.core.$ZodIssue): string => {
  if (issue.code === 'too_big') return `> ${issue.maximum}`
  if (issue.code === 'too_small') return `< ${issue.minimum}`
  return ''
}
