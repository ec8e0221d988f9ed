/** `npm run bench`: the requests that are made most, side by side with a server without any gate,
 *  over the same rows. */
import { readOptions } from './options.ts'
import { describeRun, writeResults } from './results.ts'
import { run } from './run.ts'

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
  const options = readOptions(process.argv.slice(2))
  const text = describeRun(await run(options, { signal, leaving, say }), options)
  say(`\n${text}`)
  if (options.results !== undefined) writeResults(options.results, text)
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
