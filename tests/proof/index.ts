import { embeddedEngine } from './embedded-engine.ts'
import { fuzzedRequests } from './fuzzed-requests.ts'
import { hostileFiles } from './hostile-files.ts'
import { killsEmbedded, killsOnServer } from './kills.ts'
import { load } from './load.ts'
import { mailKillsEmbedded, mailKillsOnServer } from './mail-kills.ts'
import { postgresRestarts } from './postgres-restarts.ts'
import { powerCuts } from './power-cuts.ts'
import type { Proof } from './proof.ts'
import { walks } from './walks.ts'

/** All proofs, in the order in which they run. */
export const proofs: readonly Proof[] = [
  killsEmbedded,
  killsOnServer,
  mailKillsEmbedded,
  mailKillsOnServer,
  postgresRestarts,
  powerCuts,
  fuzzedRequests,
  hostileFiles,
  embeddedEngine,
  load,
  walks,
]
