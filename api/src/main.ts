import { join } from 'node:path'
import { buildApp } from './app.ts'
import { openGround } from './ground.ts'
import { ConfigRefusal, readConfig } from './platform/config/index.ts'
import { Refusal } from './platform/database/index.ts'
import { startJobs } from './platform/jobs/index.ts'

const root = join(import.meta.dirname, '../..')

/** Starts the server and keeps it until a signal: then it drains, closes the pools and stops the
 *  database that it started. */
async function main(): Promise<void> {
  const config = readConfig(process.env, root)
  const ground = await openGround(config)
  const app = await buildApp(ground)
  const stopJobs = await startJobs(ground, ground.database.pools.jobs)
  await app.listen({ port: config.port, host: config.host })
  process.stdout.write(`Stapteam is served at ${config.origin}\n`)
  let leaving = false
  const leave = async () => {
    if (leaving) return
    leaving = true
    await app.close()
    await stopJobs()
    await ground.close()
  }
  process.on('SIGTERM', leave)
  process.on('SIGINT', leave)
}

try {
  await main()
} catch (error) {
  const said = error instanceof ConfigRefusal || error instanceof Refusal
  process.stderr.write(`${said ? error.message : String((error as Error).stack)}\n`)
  process.exitCode = 1
}
