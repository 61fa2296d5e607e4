import { openServer } from '#store/engine/server.ts'
import { createJobRunner } from '#store/jobs/job-runner.ts'

// A program of its own that shares the jobs of a server's database, and says when it runs one.
// Arguments: the address of the database, and the milliseconds that the job takes.

const [url = '', milliseconds = '0'] = process.argv.slice(2)
const engine = await openServer(url)
const runner = createJobRunner(engine.pool, false, { poll: 1, supervise: 1, heartbeat: 10, schedule: 1 })
const run = async () => {
  console.log('runs')
  await new Promise(resolve => setTimeout(resolve, Number(milliseconds)))
  console.log('has run')
}
await runner.start([{ name: 'count-leaves', cron: '0 * * * *', run }], {
  zone: 'UTC',
  report: defect => console.log(String(defect)),
})
console.log('began')
process.once('SIGTERM', () => {
  void runner
    .stop()
    .then(() => engine.pool.end())
    .then(() => process.exit(0))
})
