import { inStartedFolder, onStartedServer } from './first-start.ts'
import type { Proof, ProofSize } from './proof.ts'
import { sufferHarm, type Harm } from './repeated-harm.ts'

/** Proves that no acknowledged change is lost when the program is killed (-9), with the embedded database. */
export const killsEmbedded: Proof = {
  name: 'kills of the program, embedded database',
  run: size => inStartedFolder(folder => sufferHarm(kills({ JACANA_DATA: folder }, size))),
}

/** Proves that no acknowledged change is lost when the program is killed (-9), with a PostgreSQL server. */
export const killsOnServer: Proof = {
  name: 'kills of the program, PostgreSQL',
  run: size => onStartedServer(databaseUrl => sufferHarm(kills({ DATABASE_URL: databaseUrl }, size))),
}

const kills = (settings: Harm['settings'], size: ProofSize): Harm => ({
  settings,
  times: size === 'whole' ? 40 : 2,
  inflict: program => program.end('SIGKILL'),
})
