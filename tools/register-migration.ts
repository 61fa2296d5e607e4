import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import { findRegister, registers } from '#registers/index.ts'
import { migrations } from '#store/engine/migrate.ts'
import { openStore } from '#store/open-store.ts'
import { registerMigration } from '#store/records/register-migration.ts'

// Writes the migration of a register: `node tools/register-migration.ts trainings`. With `--print` only prints it.

const [name = '', ...options] = process.argv.slice(2)
const register = findRegister(name)
if (register) await writeMigration(register)
else {
  console.error(`There is no register “${name}”: ${registers.map(each => each.name).join(', ')}.`)
  process.exitCode = 1
}

async function writeMigration(declared: (typeof registers)[number]): Promise<void> {
  const store = await openStore({ memory: true })
  const text = await registerMigration(store, declared, registers)
  await store.close()
  if (text === undefined) console.log(`The tables of “${name}” are as it declares them.`)
  else if (options.includes('--print')) console.log(text)
  else {
    const number = String((migrations().at(-1)?.number ?? 0) + 1).padStart(4, '0')
    const words = name.replaceAll(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)
    const path = `src/store/migrations/${number}-${words}.sql`
    writeFileSync(fileURLToPath(new URL(`../${path}`, import.meta.url)), text)
    console.log(`${path} is written. Review it, then keep it.`)
  }
}
