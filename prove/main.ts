/** `npm run prove [-- name …]`: every promise of the foundation under load, at full size. Each
 *  harness first shows that it sees a planted fault. Ends with 1 when anything was found. */
import { endAll } from './at-end.ts'
import type { Harness } from './harness.ts'
import { harnesses } from './harnesses.ts'
import { print } from './print.ts'
import { proveOne } from './run.ts'

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => leave(130))
}
// A fault of a harness itself ends what it started, too.
process.on('uncaughtException', (error) => {
  console.error(error)
  leave(1)
})

function leave(code: number): void {
  void endAll().then(() => process.exit(code))
}

async function prove(chosen: readonly Harness[]): Promise<number> {
  let found = 0
  for (const harness of chosen) {
    console.log(`${harness.name}: ${harness.claim}`)
    const outcome = await proveOne(harness, harness.full)
    for (const line of print(outcome)) console.log(`  ${line}`)
    found += outcome.report.faults.length
  }
  console.log(`${chosen.length} proven, ${found} faults found`)
  return found
}

function choose(names: string[]): readonly Harness[] {
  const unknown = names.find((name) => !harnesses.some((harness) => harness.name === name))
  if (unknown === undefined) {
    return names.length === 0 ? harnesses : harnesses.filter(({ name }) => names.includes(name))
  }
  const known = harnesses.map(({ name }) => name).join(', ')
  throw new Error(`Nothing here proves “${unknown}”; there is ${known}.`)
}

try {
  process.exitCode = (await prove(choose(process.argv.slice(2)))) === 0 ? 0 : 1
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  await endAll()
}
