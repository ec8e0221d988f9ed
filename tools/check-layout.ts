import type { Fault } from './fault.ts'
import { report } from './fault.ts'
import { checkLeftovers } from './layout/leftovers.ts'
import { checkLengths } from './layout/lengths.ts'
import { checkNames } from './layout/names.ts'
import { checkSession } from './layout/session.ts'
import { checkTime } from './layout/time.ts'
import { readFiles } from './project.ts'
import { sourceFiles } from './source.ts'

/** The layout of the house: lengths, names, time, sessions, and nothing left lying about.
 *  @returns every fault in the files of `root` that are or would be committed */
export function checkLayout(root: string): Fault[] {
  const files = sourceFiles(readFiles(root))
  if (files.length === 0) return [{ path: '.', why: 'no source file was found' }]
  return [checkLengths, checkNames, checkTime, checkSession, checkLeftovers].flatMap((check) =>
    check(files),
  )
}

if (import.meta.main) report('layout', checkLayout(process.cwd()))
