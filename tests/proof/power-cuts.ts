import { cpSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'

import { cutFolder, cutKinds } from './power-cut/cut-folder.ts'
import { copyFirstStart } from './first-start.ts'
import { inFolder } from './program.ts'
import type { Proof } from './proof.ts'
import { sufferHarm } from './repeated-harm.ts'

/** Proves that a power cut loses no acknowledged change, although it keeps only what was flushed. */
export const powerCuts: Proof = {
  name: 'power cuts after a fresh start',
  run: size =>
    inFolder(async folder => {
      const [live, shadow, target] = [join(folder, 'live'), join(folder, 'shadow'), join(folder, 'cut')]
      await copyFirstStart(live)
      return sufferHarm({
        settings: { JACANA_DATA: live },
        times: size === 'whole' ? 40 : 2,
        prepare: () => {
          rmSync(shadow, { recursive: true, force: true })
          cpSync(live, shadow, { recursive: true })
          return { NODE_OPTIONS: `--import ${recorder}`, CUT_DATA: live, CUT_SHADOW: shadow }
        },
        inflict: async (program, time) => {
          await program.end('SIGKILL')
          cutFolder(cutKinds[time % cutKinds.length] ?? 'synced', { live, shadow, target })
          rmSync(live, { recursive: true })
          renameSync(target, live)
        },
      })
    }),
}

const recorder = new URL('./power-cut/record-syncs.ts', import.meta.url).href
