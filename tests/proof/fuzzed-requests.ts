import fc from 'fast-check'

import { examplePlan } from './activity-form.ts'
import { plannerHeaders } from '../demo-planner.ts'
import { checkAuditLog } from './audit-log.ts'
import { crawl, type Site } from './fuzz/crawl.ts'
import { hostileRequests } from './fuzz/hostile-requests.ts'
import { sendHostile, type HostileAnswer, type HostileRequest } from './fuzz/request.ts'
import { inStartedFolder } from './first-start.ts'
import { startProgram } from './program.ts'
import type { Proof, ProofOutcome } from './proof.ts'

/** Proves that requests of other sites change nothing, and that hostile requests cause no defect. */
export const fuzzedRequests: Proof = {
  name: 'fuzzed requests',
  run: size => inStartedFolder(folder => fuzz({ JACANA_DATA: folder }, size === 'whole' ? 6000 : 700)),
}

const fuzz = async (settings: { JACANA_DATA: string }, count: number): Promise<ProofOutcome> => {
  const program = await startProgram(settings)
  const { address } = program
  await furnish(address)
  const site = await crawl(address, '/en', 150)
  const foreign = await foreignFaults(address, site)
  const statuses = new Map<string, number>()
  const faults = [...foreign.faults]
  for (const request of fc.sample(hostileRequests(site, address), { numRuns: count, seed: 1 })) {
    if (!program.isRunning())
      return { holds: false, figures: `the program ended: ${program.output().slice(-500)}` }
    const answer = await sendHostile(address, asPlanner(address, request))
    if (answer === undefined) continue
    const status = 'fault' in answer ? answer.fault : String(answer.status)
    statuses.set(status, (statuses.get(status) ?? 0) + 1)
    const fault = faultOf(answer)
    if (fault)
      faults.push(
        `${fault}: ${request.method} ${request.path.slice(0, 100)} ${String(request.body ?? '').slice(0, 60)}`,
      )
  }
  await program.end('SIGTERM')
  const { holds, output } = await checkAuditLog(settings)
  if (!holds) faults.push(output)
  const tally = [...statuses]
    .map(([status, times]) => `${status} × ${times}`)
    .toSorted()
    .join(', ')
  const figures = `${foreign.requests} of other sites, ${count} hostile over ${site.pages.length} pages and ${site.forms.length} forms: ${tally}; ${faults.length} faults`
  return { holds: faults.length === 0, figures, faults }
}

/** Makes a version and an open import, so that their pages exist. */
const furnish = async (address: string): Promise<void> => {
  const headers = plannerHeaders(address)
  const body = new URLSearchParams({ name: 'Fuzz', why: '' })
  await fetch(`${address}${examplePlan}/versions`, { method: 'POST', headers, body, redirect: 'manual' })
  const file = await (await fetch(`${address}${examplePlan}/export.json`, { headers })).blob()
  const upload = new FormData()
  upload.set('language', 'en')
  upload.set('plan', '')
  upload.set('file', file, 'plan.json')
  await fetch(`${address}/en/import`, { method: 'POST', headers, body: upload, redirect: 'manual' })
}

/** The answers other than a refusal to forms sent from other sites. */
const foreignFaults = async (
  address: string,
  { forms }: Site,
): Promise<{ requests: number; faults: string[] }> => {
  const { port } = new URL(address)
  const origins: Record<string, string>[] = [
    { origin: 'https://elsewhere.example' },
    { origin: 'null' },
    { origin: `http://127.0.0.1:${Number(port) + 1}` },
    { origin: `https://127.0.0.1:${port}` },
    { origin: `http://127.0.0.1.elsewhere.example:${port}` },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'cross-site', origin: address },
    { origin: 'http://elsewhere.example', host: 'elsewhere.example' },
    {},
  ]
  const faults: string[] = []
  for (const headers of origins)
    for (const { action } of forms) {
      const request: HostileRequest = {
        method: 'POST',
        path: action,
        headers: { cookie: plannerHeaders(address).cookie, ...headers, ...urlencoded },
        body: 'name=x&version=1',
      }
      const answer = await sendHostile(address, request)
      if (answer && 'status' in answer && [400, 403, 421].includes(answer.status)) continue
      faults.push(
        `${JSON.stringify(answer).slice(0, 60)} to another site: ${JSON.stringify(headers)} ${action}`,
      )
    }
  return { requests: origins.length * forms.length, faults }
}

/** The request with the planner's cookie, unless it has one of its own. */
const asPlanner = (address: string, request: HostileRequest): HostileRequest => ({
  ...request,
  headers: { cookie: plannerHeaders(address).cookie, ...request.headers },
})

const urlencoded = { 'content-type': 'application/x-www-form-urlencoded' }

const trace =
  /\n\s+at .*(?:\.js|\.ts|node:)|node_modules|\/dist\/|PGlite|syntax error at|invalid byte sequence/

// A body that is refused early may end the connection, which is not a fault.
const faultOf = (answer: HostileAnswer): string | undefined => {
  if ('fault' in answer) return answer.fault === 'hang' ? 'hang' : undefined
  if (answer.status >= 500 && answer.status !== 503) return String(answer.status)
  return trace.test(answer.text) ? 'trace' : undefined
}
