import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import advisories from './advisories.json' with { type: 'json' }
import type { Fault } from './fault.ts'
import { report } from './fault.ts'

/** `minimum`: the first safe version of each major line that has one. */
export type Advisory = { package: string; minimum: string[]; advisory: string; why: string }
type Lock = { packages: Record<string, { version?: string }> }

/** Compares the lock file with the versions below which a known flaw lies. `npm audit` needs a
 *  registry that answers it; this list does not. */
export function checkAdvisories(root: string, list: Advisory[] = advisories): Fault[] {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lock
  const installed = Object.entries(lock.packages).map(([place, { version = '' }]) => ({
    name: place.split('node_modules/').at(-1) ?? '',
    version,
  }))
  return list.flatMap((row) => {
    const found = installed.filter(({ name }) => name === row.package)
    if (found.length === 0) return [fault(`${row.package} is not installed: remove its row`)]
    return found
      .filter(({ version }) => !isSafe(version, row.minimum))
      .map(({ version }) =>
        fault(`${row.package} ${version} is below ${row.minimum.join(', ')}: ${row.advisory}`),
      )
  })
}

const fault = (why: string): Fault => ({ path: 'package-lock.json', why })

/** Safe: not below the minimum of its own major line; a line without one is safe when newer. */
export function isSafe(version: string, minimum: string[]): boolean {
  const floors = minimum.map(parts)
  const own = parts(version)
  const floor = floors.find(([major]) => major === own[0])
  return floor === undefined ? floors.every(([major]) => own[0] > major) : !isBelow(own, floor)
}

type Version = [major: number, minor: number, patch: number]

function parts(version: string): Version {
  const [major = 0, minor = 0, patch = 0] = version.split(/[.+-]/).map(Number)
  return [major, minor, patch]
}

function isBelow(a: Version, b: Version): boolean {
  const at = a.findIndex((part, index) => part !== b[index])
  return at !== -1 && (a[at] ?? 0) < (b[at] ?? 0)
}

if (import.meta.main) report('advisories', checkAdvisories(process.cwd()))
