import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { choiceKind } from '#fields/kinds/choice.ts'
import { referenceKind } from '#fields/kinds/reference.ts'
import { textKind } from '#fields/kinds/text.ts'
import { defineRegister } from '#fields/records/define-register.ts'
import { field } from '#fields/records/field.ts'
import type { Register } from '#fields/records/register.ts'
import { in3 } from '#i18n/in-three.ts'
import { registers } from '#registers/index.ts'
import { openStore, type Store } from '#store/open-store.ts'
import { registerDrift, registerMigration } from '#store/records/register-migration.ts'
import { createRegisterSql } from '#store/records/table-sql.ts'
import { smallRegister } from '../small-register.ts'

let store: Store
beforeAll(async () => void (store = await openStore({ memory: true })), 60_000)
afterAll(() => store?.close())

/** Runs statements for good, as a migration does. */
const migrateBy = (text: string): Promise<void> =>
  store.write(async tx => {
    await sql.raw(text).execute(tx.db)
    return { answer: undefined }
  })

const dropSamples =
  'drop table if exists records.samples, records.samples_states, records.samples_guests cascade'

test('the migrations make the tables that the registers declare', async () => {
  expect(await registerDrift(store, registers)).toEqual([])
})

test('what differs between tables and declaration is named, and the migration mends it', async () => {
  await migrateBy(createRegisterSql(smallRegister, []))
  expect(await registerMigration(store, smallRegister, [...registers, smallRegister])).toBeUndefined()
  await migrateBy(`
    alter table records.samples drop column "fee";
    alter table records.samples alter column "place" type varchar(10);
    alter table records.samples add column colour text;
    alter table records.samples alter column "version" drop not null;
    drop index records.samples_words;
    create index samples_by_colour on records.samples (colour);
    drop table records.samples_guests;`)
  const drift = await registerDrift(store, [...registers, smallRegister])
  const how = 'Run node tools/register-migration.ts samples, review the migration and keep it.'
  for (const sentence of [
    'the column “fee” of records.samples is declared and not in the database.',
    'the column “place” of records.samples is “character varying(10)” and is declared as “text”.',
    'the column “colour” of records.samples is in the database and no longer declared.',
    'the column “version” of records.samples is “integer” and is declared as “integer not null”.',
    'the index “samples_words” of records.samples is declared and not in the database.',
    'the index “samples_by_colour” of records.samples is in the database and no longer declared.',
    'the index “samples_by_fee” of records.samples is declared and not in the database.',
    'the constraint “samples_fee_check” of records.samples is declared and not in the database.',
    'the table records.samples_guests is declared and not in the database.',
  ])
    expect(drift).toContain(`The register “samples”: ${sentence} ${how}`)
  expect(drift).toHaveLength(9)
  await migrateBy((await registerMigration(store, smallRegister, [...registers, smallRegister])) ?? '')
  expect(await registerDrift(store, [...registers, smallRegister])).toEqual([])
  expect(await registerDrift(store, registers)).toContain(
    'The register “samples”: the table records.samples is in the database and no longer declared. ' +
      'Declare it again, or write a migration that drops it.',
  )
  await migrateBy(dropSamples)
})

const pair = (name: string, target: string): Register =>
  defineRegister({
    name,
    title: in3(name, name, name),
    one: in3(name, name, name),
    lead: in3(name, name, name),
    fields: {
      title: field(textKind(50), in3('Title', 'Titre', 'Título'), { isRequired: true }),
      other: field(referenceKind(target), in3('Other', 'Autre', 'Otro')),
    },
    titleField: 'title',
    states: { open: { title: in3('Open', 'Ouvert', 'Abierto'), shape: 'open' } },
    firstState: 'open',
    keys: [],
    rights: [],
  })

test('registers that refer to one another do so once both have tables', async () => {
  const [left, right] = [pair('left', 'right'), pair('right', 'left')]
  const first = (await registerMigration(store, left, [...registers, left, right])) ?? ''
  expect(first).not.toContain('references records.right')
  await migrateBy(first)
  const second = (await registerMigration(store, right, [...registers, left, right])) ?? ''
  expect(second).toContain(
    'alter table records.left add foreign key ("other") references records.right (id);',
  )
  await migrateBy(second)
  expect(await registerDrift(store, [...registers, left, right])).toEqual([])
  await migrateBy('drop table records.left, records.left_states, records.right, records.right_states')
})

test('two things that would have one column are refused by name', () => {
  const clashing = {
    ...smallRegister,
    fields: { ...smallRegister.fields, version: field(choiceKind([]), in3('Version', 'Version', 'Versión')) },
  }
  expect(() => createRegisterSql(clashing, [])).toThrow(
    'The table “records.samples” would have two columns “version”.',
  )
})
