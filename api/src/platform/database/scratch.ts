import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { stopServer } from './embedded.postmaster.ts'
import type { Embedded } from './embedded.ts'
import { startEmbedded } from './embedded.ts'

// For tests of the database itself only: folders that go when the test is over.
const folders: string[] = []
const holders: ChildProcess[] = []

/** A new empty folder for one database, in the room of the run of tests. */
export function scratchFolder(): string {
  const folder = mkdtempSync(join(process.env.STAPTEAM_TEST_ROOM ?? tmpdir(), 'stapteam-test-'))
  folders.push(folder)
  return folder
}

/** A database that need not survive the machine. */
export function startScratch(folder = scratchFolder()): Promise<Embedded> {
  return startEmbedded({ folder, settings: { fsync: 'off' } })
}

/** Ends what a test started and removes its folders. */
export async function clearScratch(): Promise<void> {
  for (const holder of holders.splice(0)) holder.kill('SIGKILL')
  for (const folder of folders.splice(0)) {
    await stopServer(join(folder, 'postgres'))
    rmSync(folder, { recursive: true })
  }
}

/** One statement over a connection of its own. */
export async function query<Row extends object>(url: string, sql: string): Promise<Row[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Row>(sql)).rows
  } finally {
    await client.end()
  }
}

/** A new folder with these migrations; the first of them makes the roles of the product. */
export function scratchMigrations(files: Record<string, string> = {}): string {
  const directory = join(scratchFolder(), 'migrations')
  mkdirSync(directory)
  writeFileSync(join(directory, '0001_roles.sql'), roles)
  for (const [name, sql] of Object.entries(files)) writeFileSync(join(directory, name), sql)
  return directory
}

const roles = `
  do $$ begin
    if exists (select from pg_roles where rolname = 'stapteam_owner') then return; end if;
    create role stapteam_owner nologin;
    create role stapteam_helpers nologin;
    create role stapteam_runtime login noinherit;
    create role stapteam_jobs login noinherit;
    create role stapteam_gate login noinherit;
  end $$;
  grant usage, create on schema public to stapteam_owner;
  grant usage on schema public to stapteam_runtime, stapteam_jobs, stapteam_gate`

/** Another Node process that starts the database of a folder and then holds it, in a process group
 *  of its own, as a terminal would start it. */
export async function holdElsewhere(folder: string): Promise<ChildProcess> {
  const source = new URL('./embedded.ts', import.meta.url).href
  const script = `
    const { startEmbedded } = await import(${JSON.stringify(source)})
    const held = await startEmbedded({ folder: ${JSON.stringify(folder)} })
    process.on('SIGINT', () => console.log('interrupted'))
    process.on('SIGTERM', () => held.stop().then(() => process.exit(0)))
    setInterval(() => {}, 1000)
    console.log('held')`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  holders.push(child)
  await new Promise((resolve, reject) => {
    child.stdout?.once('data', resolve)
    child.once('exit', (code) => reject(new Error(`The holder ended with ${code}.`)))
  })
  return child
}

/** Kills a process as a power cut would, and waits for its end. */
export async function killHard(child: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGKILL')
  await gone
}
