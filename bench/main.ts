/** `npm run bench`: the requests that are made most, side by side with a server without any gate,
 *  over the same rows. */
import { readOptions } from './options.ts'
import { run } from './run.ts'
import { goalTable, tableOf } from './table.ts'

// A whole run takes about five minutes; one that hangs ends by itself.
const longestRun = 20 * 60_000

const leave = new AbortController()
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(name, () => leave.abort(new Error(`Stopped by ${name}.`)))
// What nothing caught would leave servers behind.
process.on('uncaughtException', (error) => leave.abort(error))

await using leaving = new AsyncDisposableStack()
const signal = AbortSignal.any([leave.signal, AbortSignal.timeout(longestRun)])
const say = (line: string) => void process.stdout.write(`${line}\n`)
try {
  const { measured } = await run(readOptions(process.argv.slice(2)), { signal, leaving, say })
  say(tableOf(measured))
  say(goalTable(measured))
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
