import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Fault } from './fault.ts'
import { report } from './fault.ts'

type Entry = {
  dependencies?: Record<string, string>
  optionalDependencies?: Record<string, string>
}
type Lock = { packages: Record<string, Entry> }

/** Every package that a locked package asks for is locked too, those of other platforms included:
 *  `npm ci` refuses a lock file without them, although the machine that wrote it has no use for
 *  them. It happens when a registry does not have a platform's package in that version; an entry in
 *  `overrides` then names one that it has. */
export function checkLock(root: string): Fault[] {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lock
  return Object.entries(packages).flatMap(([place, { dependencies, optionalDependencies }]) =>
    Object.keys({ ...dependencies, ...optionalDependencies })
      .filter((name) => !placesFor(name, place).some((candidate) => candidate in packages))
      .map((name) => ({
        path: 'package-lock.json',
        why: `${place === '' ? 'the project' : place} asks for ${name}, which is not locked`,
      })),
  )
}

/** Where Node would look for a package: in the asker's own folder, then upwards. */
function placesFor(name: string, asker: string): string[] {
  const folders = asker.split('/')
  const above = folders.map((_, at) => folders.slice(0, folders.length - at).join('/'))
  return [...above.map((folder) => `${folder}/node_modules/${name}`), `node_modules/${name}`]
}

if (import.meta.main) report('lock file', checkLock(process.cwd()))
