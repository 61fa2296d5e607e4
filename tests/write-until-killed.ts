import { planner } from '#tests/people.ts'
import { openStore } from '#store/open-store.ts'
import { reviseActivity } from '#use-cases/plan/revise-activity.ts'
import { showPlan } from '#use-cases/plan/show-plan.ts'
import { createJacana } from '#use-cases/use-case.ts'

// Changes one activity again and again, and prints each acknowledged version, until it is killed.
const [dataFolder = '', slug = '', id = ''] = process.argv.slice(2)
const jacana = createJacana({ store: await openStore({ dataFolder }) })
await jacana.do(showPlan, planner, { slug })
for (let version = 1; ; version++) {
  await jacana.do(reviseActivity, planner, {
    slug,
    id,
    version,
    language: 'en',
    priority: `after ${version}`,
  })
  process.stdout.write(`${version + 1}\n`)
}
