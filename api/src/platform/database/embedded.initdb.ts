import { execFile } from 'node:child_process'
import {
  chownSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { runAs } from './embedded.account.ts'
import type { Binaries } from './embedded.binaries.ts'
import type { Layout } from './embedded.folder.ts'
import { exists } from './embedded.processes.ts'
import { Refusal } from './refusal.ts'

const run = promisify(execFile)

// The built-in locale is the same on every machine; without these words it would be SQL_ASCII.
const words = [
  '--username=postgres',
  '--encoding=UTF8',
  '--locale=C',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--auth=scram-sha-256',
  '--no-instructions',
]

/** The environment of the server's programs: nothing of ours, so no PG* variable steers them. */
export const bareEnvironment = { PATH: process.env.PATH, TZ: 'UTC', LC_ALL: 'C' }

/**
 * Makes the data folder when there is none. It is built aside and moved in one step, so that an
 * interrupted first start leaves nothing half and of two first starts one wins.
 * @throws Refusal when the folder holds another major version of PostgreSQL.
 */
export async function ensureData(layout: Layout, binaries: Binaries, password: string) {
  clearAbandoned(layout.folder)
  if (!existsSync(layout.data)) await build(layout, binaries, password)
  const found = readFileSync(join(layout.data, 'PG_VERSION'), 'utf8').trim()
  if (found !== binaries.major) {
    const versions = `PostgreSQL ${found} and this is ${binaries.major}`
    throw new Refusal(`${layout.data} was made by ${versions}; see the runbook for upgrades.`)
  }
}

async function build({ folder, data, account }: Layout, { initdb }: Binaries, password: string) {
  const aside = mkdtempSync(join(folder, `postgres.new-${process.pid}-`))
  const secret = join(aside, 'password')
  writeFileSync(secret, password, { mode: 0o600 })
  if (account) for (const path of [aside, secret]) chownSync(path, account.uid, account.gid)
  const target = join(aside, 'data')
  const as = runAs(account, initdb, [...words, `--pwfile=${secret}`, '-D', target])
  await run(as.program, as.words, {
    ...as.options,
    cwd: '/',
    env: bareEnvironment,
  })
  moveOnce(target, data)
  rmSync(aside, { recursive: true })
}

function moveOnce(from: string, to: string): void {
  try {
    renameSync(from, to)
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    if (!['ENOTEMPTY', 'EEXIST'].includes(code)) throw error
  }
}

function clearAbandoned(folder: string): void {
  for (const name of readdirSync(folder)) {
    const maker = /^postgres\.new-(\d+)-/.exec(name)?.[1]
    if (maker && !exists(Number(maker))) rmSync(join(folder, name), { recursive: true })
  }
}
