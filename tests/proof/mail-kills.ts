import { type MailServer, startMailServer } from '../mail-server.ts'
import type { ReadMail } from '../read-mail.ts'
import { listedMails } from './listed-mails.ts'
import { inStartedFolder, onStartedServer } from './first-start.ts'
import { inFolder, type Settings, startProgram } from './program.ts'
import type { Proof, ProofOutcome, ProofSize } from './proof.ts'
import { sufferHarm } from './repeated-harm.ts'
import { type SentMails, startSecretary } from './secretary.ts'
import { wait } from './wait.ts'

/** Proves that kills (-9) lose no acknowledged change and no mail, with the embedded database. */
export const mailKillsEmbedded: Proof = {
  name: 'mail and kills of the program, embedded database',
  isLong: true,
  run: size =>
    inStartedFolder(folder => withMailServer(server => kills({ JACANA_DATA: folder }, server, size))),
}

/** Proves that kills (-9) lose no acknowledged change and no mail, with a PostgreSQL server. */
export const mailKillsOnServer: Proof = {
  name: 'mail and kills of the program, PostgreSQL',
  isLong: true,
  run: size =>
    onStartedServer(databaseUrl =>
      inFolder(folder =>
        withMailServer(server => kills({ DATABASE_URL: databaseUrl, JACANA_DATA: folder }, server, size)),
      ),
    ),
}

const withMailServer = async (run: (server: MailServer) => Promise<ProofOutcome>): Promise<ProofOutcome> => {
  const server = await startMailServer()
  try {
    return await run(server)
  } finally {
    await server.stop()
  }
}

/**
 * Second copies come only from the moment between the answer of the mail server and its record: 1 kill in
 * 100.
 */
const mostCopies = (times: number): number => Math.max(1, times / 100)

const kills = async (place: Settings, server: MailServer, size: ProofSize): Promise<ProofOutcome> => {
  const times = size === 'whole' ? 100 : 6
  const settings = {
    ...place,
    JACANA_SMTP_URL: server.url,
    JACANA_MAIL_FROM: 'Jacana <jacana@example.org>',
  }
  const mails: SentMails = { tries: 0, acknowledged: new Set() }
  const changes = await sufferHarm({
    settings,
    times,
    beside: program => startSecretary(program, mails),
    inflict: program => program.end('SIGKILL'),
  })
  const arrivals = await arrivalsOf(settings, server, mails)
  const faults = [
    ...(changes.faults ?? []),
    // A proof without mail would prove nothing.
    ...(mails.acknowledged.size < times / 10
      ? [`only ${mails.acknowledged.size} mails were acknowledged`]
      : []),
    ...arrivals.lost.map(address => `no mail came to ${address}`),
    ...arrivals.strange.map(
      address => `the mail to ${address} is in no list, or its copies have two Message-IDs or no mark`,
    ),
  ]
  const copies = `${arrivals.copies} second copies, ${arrivals.marks} shown as perhaps sent twice`
  return {
    holds: faults.length === 0 && arrivals.copies <= mostCopies(times),
    figures: `${changes.figures}; ${mails.acknowledged.size} mails acknowledged, ${arrivals.lost.length} lost, ${copies}`,
    faults,
  }
}

/**
 * What has become of the mails once the program had the time to send them all: a cut off one waits a minute.
 */
const arrivalsOf = async (settings: Settings, { mails }: MailServer, { acknowledged }: SentMails) => {
  const program = await startProgram(settings)
  const isUnderWay = async () => {
    const states = await Promise.all(['waiting', 'sending'].map(state => listedMails(program.address, state)))
    return states.flat().length > 0
  }
  for (let second = 0; second < 200 && (await isUnderWay()); second++) await wait(1000)
  const listed = new Map((await listedMails(program.address)).map(mail => [mail.address, mail]))
  await program.end('SIGTERM')
  const arrived = Map.groupBy(mails, ({ to }) => to)
  const hasFault = (to: string, copies: readonly ReadMail[]): boolean => {
    const mail = listed.get(to)
    if (!mail || copies.length === 1) return !mail
    return new Set(copies.map(({ headers }) => headers.get('message-id'))).size > 1 || !mail.isPerhapsTwice
  }
  return {
    lost: [...acknowledged].filter(to => !arrived.has(to)),
    copies: mails.length - arrived.size,
    marks: [...listed.values()].filter(({ isPerhapsTwice }) => isPerhapsTwice).length,
    strange: [...arrived].flatMap(([to, copies]) => (hasFault(to, copies) ? [to] : [])),
  }
}
