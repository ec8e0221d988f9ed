import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

export const home = join(import.meta.dirname, '..')

/** A small project with a planted fault, for the tests that prove a check sees it.
 *  It vanishes when the variable that holds it goes out of scope (`using`). */
export type Planted = Disposable & { root: string }

/** @param files path → text
 *  @param copied files of the real project that the planted one needs, its configuration above all */
export function plant(files: Record<string, string>, copied: string[] = []): Planted {
  const root = mkdtempSync(join(tmpdir(), 'stapteam-planted-'))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  for (const path of copied) cpSync(join(home, path), join(root, path), { recursive: true })
  return { root, [Symbol.dispose]: () => rmSync(root, { recursive: true, force: true }) }
}

/** Runs a script of a package, found from the real project, inside the planted one. */
export function runIn(root: string, script: string, args: string[]) {
  const command = [join(home, 'node_modules', script), ...args]
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  })
  return { status, output: stdout + stderr }
}
