import { createLocalPlanner, type Person } from '#domain/rights/right.ts'
import type { Secrets } from '#domain/people/secrets.ts'
import { runCommand } from '#doors/cli/run-command.ts'
import { Misuse } from '#doors/cli/surroundings.ts'
import type { KeyVisitors } from '#doors/http/key-visitor.ts'
import type { WebPeople } from '#doors/web/frame/web.ts'
import { subjectKinds } from '#registers/rights-rules.ts'
import type { Store } from '#store/open-store.ts'
import { createReadingProcess } from '#use-cases/background/reading-process.ts'
import { createJacana, type Jacana } from '#use-cases/use-case.ts'
import {
  contact,
  host,
  language,
  mailSettings,
  place,
  presentFolder,
  programFolder,
  providerSettings,
  secretFile,
  type ServingSettings,
  servingSettings,
  commandWords,
  zoneOfSecretariat,
} from './settings.ts'

// Wires the parts together.
// A command loads only what it needs: a dry run of an import starts without the database and the pages.

const commandLine: Person = { ...createLocalPlanner(subjectKinds), id: 'command-line', name: 'Command line' }

// Node reads TZ again whenever it is set: from here on times are shown in the secretariat's time zone.
const loadStore = () => {
  process.env['TZ'] = zoneOfSecretariat()
  return import('#store/open-store.ts')
}

const openOrCreateJacana = async () => jacanaOver(await (await loadStore()).openStore(place, secrets))

const openJacana = async () => jacanaOver(await (await loadStore()).openExistingStore(place, secrets))

const secrets = async (): Promise<Secrets> => {
  const { readSecrets } = await import('#use-cases/admin/installation-secrets.ts')
  return readSecrets(secretFile)
}

// Files from outside are read in a process of their own, so that none can end this one.
// It starts with the first file.
const reading = createReadingProcess()
const { readFile } = reading

// A command prints its papers in this process, because nobody else waits for it.
const jacanaOver = (store: Store) => {
  endWith(store)
  return { jacana: createJacana({ store, readFile }), close: store.close }
}

// Ends the program, so that a supervisor starts it again; it cannot recover by itself.
const endWith = (store: Store): void => {
  void store.failure.then(() => {
    console.error(commandWords.databaseStopped)
    process.exit(1)
  })
}

const openServing = async (baseUrl: string) => {
  const { createPrintProcess } = await import('#use-cases/papers/print-process.ts')
  const { createPaperJobs } = await import('#use-cases/papers/paper-jobs.ts')
  const { createExportJobs } = await import('#use-cases/register-sheets/export-jobs.ts')
  const { openStore } = await loadStore()
  const mailer = await createMailerFor(baseUrl)
  const store = await openStore(place, secrets)
  endWith(store)
  store.listen()
  const printProcess = createPrintProcess()
  const jacana = createJacana({ store, print: printProcess.print, readFile, mailer })
  const paperJobs = createPaperJobs(jacana, report)
  const exportJobs = createExportJobs(jacana, report)
  const close = async () => {
    await Promise.all([paperJobs.stop(), exportJobs.stop()])
    await printProcess.close()
    await reading.close()
    await store.close()
    mailer?.close()
  }
  return { jacana, makings: { paperJobs, exportJobs }, close, store, sendsMail: mailer !== undefined }
}

/** Sends mail where the settings say how; else mail waits. */
const createMailerFor = async (baseUrl: string) => {
  const settings = mailSettings()
  if (!settings) return undefined
  const { createMailer } = await import('#mail/mailer.ts')
  return createMailer({ ...settings, baseUrl })
}

const report = (defect: unknown): void => console.error(defect)

const reportJob = (defect: unknown, job?: string): void =>
  job === undefined ? report(defect) : console.error(commandWords.jobFailed(job), defect)

const serve = async (): Promise<void> => {
  const settings = servingSettings()
  const { baseUrl } = settings
  const { close, ...serving } = await openServing(baseUrl)
  try {
    if (settings.isDemoAllowed) await loadExample(serving.jacana)
    else await offerSetUp(serving.jacana, baseUrl)
    const closeDoors = await openDoors(serving, settings)
    stopOnSignal(async () => {
      await closeDoors()
      await close()
    })
    console.log(commandWords.serving(baseUrl))
    if (settings.isDemoAllowed) console.log(commandWords.demoAt(`${baseUrl}/${language}/demo`))
    console.log(commandWords.servingHow)
  } catch (error) {
    await close()
    throw error
  }
}

// Where nobody administers, whoever starts the program becomes an administrator.
const offerSetUp = async (jacana: Jacana, baseUrl: string): Promise<void> => {
  const { createSetUpLink } = await import('#use-cases/people/create-set-up-link.ts')
  const { housekeeper } = await import('#doors/jobs/start-jobs.ts')
  const link = await jacana.do(createSetUpLink, housekeeper, { language })
  if (link !== undefined) console.log(commandWords.setUpLink(`${baseUrl}${link}`))
}

type Serving = Omit<Awaited<ReturnType<typeof openServing>>, 'close'>

const exampleFolder = `${programFolder}examples/wetlands-2023-2025`

const loadExample = async (jacana: Serving['jacana']): Promise<void> => {
  const { loadExample } = await import('#use-cases/plan/load-example.ts')
  const { housekeeper } = await import('#doors/jobs/start-jobs.ts')
  const plan = await jacana.do(loadExample, housekeeper, { folder: exampleFolder })
  if (plan) console.log(commandWords.exampleLoaded)
  const { loadDemoPeople } = await import('#use-cases/people/load-demo-people.ts')
  await jacana.do(loadDemoPeople, housekeeper, { folder: exampleFolder })
  const { loadExampleRecords } = await import('#use-cases/records/load-example-records.ts')
  await jacana.do(loadExampleRecords, housekeeper, { folder: exampleFolder })
  const { publishExample } = await import('#use-cases/publications/publish-example.ts')
  await jacana.do(publishExample, housekeeper, { folder: exampleFolder })
}

const openDoors = async (
  { jacana, makings: { paperJobs, exportJobs }, store, sendsMail }: Serving,
  settings: ServingSettings,
): Promise<() => Promise<void>> => {
  const { createApi } = await import('#doors/api/create-api.ts')
  const { createWeb } = await import('#doors/web/create-web.tsx')
  const { loadAssets } = await import('#doors/web/frame/assets.ts')
  const { listen } = await import('#doors/web/listen.ts')
  const { mailJob, scheduledJobs } = await import('#doors/jobs/scheduled-jobs.ts')
  const { startJobs } = await import('#doors/jobs/start-jobs.ts')
  const { createRememberedPages } = await import('#doors/web/frame/remembered-pages.ts')
  const { port, baseUrl } = settings
  const { people, keys } = await openPeople({ jacana, store }, settings)
  const rememberedPages = createRememberedPages({
    seesAllChanges: store.seesAllChanges,
    isDemoOffered: request => people.demo?.isOfferedTo(request) ?? false,
  })
  store.onChange(rememberedPages.forget)
  const app = createWeb({
    jacana,
    paperJobs,
    exportJobs,
    people,
    api: createApi({ jacana, keys, baseUrl, report }),
    rememberedPages,
    contact,
    baseUrl,
    assets: loadAssets(`${programFolder}dist/assets`),
    report,
    checkDatabase: store.upkeep.check,
    sendsMail,
  })
  const server = await listen(app, { host, port }, rememberedPages).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'EADDRINUSE' ? new Misuse(commandWords.portTaken(port)) : error
  })
  const jobs = startJobs(scheduledJobs, {
    jacana,
    scheduler: store.jobs,
    zone: zoneOfSecretariat(),
    report: reportJob,
  })
  store.onChange(({ planIds, mail }) => {
    // A change without `planIds` may have written anything.
    if (mail || planIds === undefined) jobs.wake(mailJob)
  })
  jobs.wake(mailJob)
  return async () => {
    await server.close()
    await jobs.stop()
  }
}

/**
 * The people of the pages: sign-in, sessions, the example as a place to try; and who programs are by keys.
 */
const openPeople = async (
  { jacana, store }: { jacana: Jacana; store: Store },
  { baseUrl, proxies, isDemoAllowed }: ServingSettings,
): Promise<{ people: WebPeople; keys: KeyVisitors }> => {
  const { createSigner } = await import('#use-cases/people/signer.ts')
  const { createKeyVisitors } = await import('#doors/http/key-visitor.ts')
  const { createDemo } = await import('#doors/web/frame/demo.ts')
  const { createLook } = await import('#doors/web/frame/look.ts')
  const { createVisitors } = await import('#doors/web/frame/visitor.ts')
  const { visitorAddress } = await import('#doors/http/connection-address.ts')
  const ownSecrets = await secrets()
  const signIn = await store.createSignIn({
    secrets: ownSecrets,
    baseUrl,
    provider: await providerSettings(),
  })
  const demo = isDemoAllowed ? createDemo(createSigner(ownSecrets, 'demo')) : undefined
  const look = createLook(createSigner(ownSecrets, 'look'))
  const addressOfVisitor = visitorAddress(proxies)
  const keys = createKeyVisitors(jacana, {
    isDemoOffered: c => demo?.isOffered(c) ?? false,
    addressOf: addressOfVisitor,
  })
  const visitors = createVisitors(jacana, signIn, { demo, look, keys })
  // A change of people or rights is about no plan.
  store.onChange(({ planIds }) => void (planIds?.length || visitors.forget()))
  const people: WebPeople = {
    findVisitor: visitors.find,
    forgetVisitors: visitors.forget,
    addressOfVisitor,
    signIn,
    look,
    signer: createSigner(ownSecrets, 'sign-in'),
    ...(demo && { demo }),
  }
  return { people, keys }
}

const stopOnSignal = (stop: () => Promise<void>): void => {
  let stopping: Promise<void> | undefined
  // Ctrl+C in a terminal comes twice: directly, and passed on by the parent process.
  const once = () => {
    if (!stopping) console.log(commandWords.stopping)
    stopping ??= stop()
  }
  process.on('SIGINT', once).on('SIGTERM', once)
}

// The program that reads our output may close the pipe early (`| head`).
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

process.exitCode = await runCommand(process.argv.slice(2), {
  language,
  folder: presentFolder,
  print: text => process.stdout.write(text),
  complain: text => console.error(text),
  person: commandLine,
  baseUrl: () => servingSettings().baseUrl,
  secretFile,
  withoutStore: createJacana({ readFile }),
  openJacana,
  openOrCreateJacana,
  serve,
})
