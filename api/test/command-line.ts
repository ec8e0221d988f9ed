import { afterAll, beforeAll } from 'vitest'
import { runCommandLine } from '../src/cli/run.ts'
import type { Embedded } from '../src/platform/database/embedded.ts'
import { clearScratch, scratchFolder, startScratch } from '../src/platform/database/scratch.ts'
import { fillWithDemonstration } from './server.ts'

/** What a command printed, and its exit code. */
export type Printed = { out: string; err: string; code: number }

/** The command line over a demonstration that nobody has touched, for all tests of a file. Run in this process
 *  and over a database that runs meanwhile, so that a command costs what it does itself; that a process
 *  of its own does the same is shown once, where the command line is tested as such.
 *  @param first words that each command begins with */
export function setCommandLine(...first: string[]): (...words: string[]) => Promise<Printed> {
  const folder = scratchFolder()
  let database: Embedded | undefined
  beforeAll(async () => {
    await fillWithDemonstration(folder)
    database = await startScratch(folder)
  })
  afterAll(async () => {
    await database?.stop()
    await clearScratch()
  })
  return async (...words) => {
    const said = { out: '', err: '' }
    const code = await runCommandLine([...first, ...words], {
      env: { STAPTEAM_DATA: folder },
      stdout: { write: (text) => (said.out += text) },
      stderr: { write: (text) => (said.err += text) },
    })
    return { ...said, code }
  }
}
