import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

import { expect, test } from 'vitest'

import { planner } from '#tests/people.ts'
import { allStrands } from '#domain/plan/plan-table.ts'
import { openStore } from '#store/open-store.ts'
import { insertPlan } from '#store/plan/plan-writes.ts'
import { reviseActivity } from '#use-cases/plan/revise-activity.ts'
import { showActivity } from '#use-cases/plan/show-activity.ts'
import { createJacana } from '#use-cases/use-case.ts'
import { verifyAudit } from '#use-cases/admin/verify-audit.ts'
import { planWithNewIds } from '../plan-with-new-ids.ts'
import { writeInTransaction } from '../write-in-transaction.ts'

const writer = fileURLToPath(new URL('../write-until-killed.ts', import.meta.url))

test('after kill -9 every acknowledged change is there; a second process is refused before', async () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'jacana-killed-'))
  const plan = planWithNewIds()
  const id = allStrands(plan)[0]?.strand.activities[0]?.id ?? ''
  const first = await openStore({ dataFolder })
  await writeInTransaction(first, tx => insertPlan(tx, plan))
  await first.close()

  const child = spawn(process.execPath, [writer, dataFolder, plan.slug, id], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const exit = once(child, 'exit')
  let acknowledged = 0
  let second: unknown
  for await (const line of createInterface({ input: child.stdout })) {
    acknowledged = Number(line)
    if (acknowledged === 10) {
      second = await openStore({ dataFolder }).catch((error: unknown) => error)
      child.kill('SIGKILL')
    }
  }
  await exit
  expect(second).toMatchObject({ code: 'dataFolderLocked', values: { pid: child.pid } })
  expect(acknowledged).toBeGreaterThanOrEqual(10)

  const store = await openStore({ dataFolder })
  const jacana = createJacana({ store })
  const { activity } = await jacana.do(showActivity, planner, { slug: plan.slug, id })
  expect(activity.version).toBeGreaterThanOrEqual(acknowledged)
  expect(activity.priority).toBe(`after ${activity.version - 1}`)
  expect(await jacana.do(verifyAudit, planner, {})).toEqual({ ok: true, entries: activity.version - 1 })

  // Closing waits until running work has ended.
  const running = jacana.do(reviseActivity, planner, {
    slug: plan.slug,
    id,
    version: activity.version,
    language: 'en',
    priority: 'last',
  })
  await Promise.all([store.close(), running])
  const again = await openStore({ dataFolder })
  const last = await createJacana({ store: again }).do(showActivity, planner, { slug: plan.slug, id })
  expect(last.activity.priority).toBe('last')
  await again.close()
  rmSync(dataFolder, { recursive: true })
}, 60_000)
