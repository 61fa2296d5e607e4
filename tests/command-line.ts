import { planner } from '#tests/people.ts'
import { runCommand } from '#doors/cli/run-command.ts'
import { createJacana, type Jacana } from '#use-cases/use-case.ts'

/** What a command answered: its code, what it printed, and what it complained of. */
export type CommandAnswer = { code: number; out: Buffer; complaints: string }

/** A terminal in a folder, over a Jacana that is open already: runs a line and gives back what came of it. */
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
      withoutStore: createJacana({}),
      openJacana: async () => ({ jacana, close: async () => {} }),
      openOrCreateJacana: async () => ({ jacana, close: async () => {} }),
      serve: async () => {},
    })
    return { code, out: Buffer.concat(out.map(part => Buffer.from(part))), complaints: complaints.join('\n') }
  }
