import { join } from 'node:path'

import { planner } from '#tests/people.ts'
import { runCommand } from '#doors/cli/run-command.ts'
import { createJacana, type Jacana } from '#use-cases/use-case.ts'

/** The answer of a command: its exit code, its output, and its complaints. */
export type CommandAnswer = { code: number; out: Buffer; complaints: string }

/** A function that runs a command line in a folder, with a Jacana that is already open. */
export const terminalOver =
  (place: () => { jacana: Jacana; folder: string }) =>
  async (line: string): Promise<CommandAnswer> => {
    const { jacana, folder } = place()
    const out: (string | Uint8Array)[] = []
    const complaints: string[] = []
    const code = await runCommand(line.split(' '), {
      language: 'en',
      folder,
      print: text => void out.push(text),
      complain: text => void complaints.push(text),
      person: planner,
      baseUrl: () => 'https://jacana.example.org',
      secretFile: join(folder, 'secret'),
      withoutStore: createJacana({}),
      openJacana: async () => ({ jacana, close: async () => {} }),
      openOrCreateJacana: async () => ({ jacana, close: async () => {} }),
      serve: async () => {},
    })
    return { code, out: Buffer.concat(out.map(part => Buffer.from(part))), complaints: complaints.join('\n') }
  }
