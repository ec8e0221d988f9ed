import { existsSync, statSync } from 'node:fs'
import { chmod, cp, mkdir, open, rename } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { syncFolder } from '../crypto/durable-files.ts'
import { listFiles } from './files.ts'
import { gatherErasures } from './origin.ts'
import type { Staging } from './staging.ts'

/** What only ever grows: the longer of two is the later one, and no restore puts it back. */
const growing = ['witness', 'processing-log']

/** Lets the unpacked database be judged by the witness of now, where there is one. */
export async function takeLaterWitness(home: string, { database }: Staging) {
  await mkdir(join(database, 'witness'), { recursive: true, mode: 0o700 })
  for (const name of await listFiles(join(home, 'witness'))) {
    const [ours, theirs] = [join(home, 'witness', name), join(database, 'witness', name)]
    if (sizeOf(ours) >= sizeOf(theirs)) await cp(ours, theirs)
  }
}

/**
 * Moves what was checked to where a server finds it. The passwords come last: whatever breaks off
 * before them leaves a folder on which no server starts.
 */
export async function putInPlace(home: string, { database, keyring }: Staging) {
  await syncTree(keyring)
  for (const folder of growing) await moveLater(join(database, folder), join(home, folder))
  await gatherErasures(home, [database, keyring])
  await moveWhole(join(keyring, 'keys'), join(home, 'keys'))
  await moveWhole(join(database, 'postgres'), join(home, 'postgres'))
  await moveWhole(
    join(database, 'secrets', 'database.json'),
    join(home, 'secrets', 'database.json'),
  )
}

async function moveWhole(from: string, to: string) {
  if (!existsSync(from)) return
  await mkdir(dirname(to), { recursive: true, mode: 0o700 })
  await rename(from, to)
  await syncFolder(dirname(to))
}

async function moveLater(from: string, to: string) {
  for (const name of await listFiles(from)) {
    const [theirs, ours] = [join(from, name), join(to, name)]
    if (sizeOf(theirs) > sizeOf(ours)) await moveWhole(theirs, ours)
  }
}

const sizeOf = (path: string) => statSync(path, { throwIfNoEntry: false })?.size ?? -1

async function syncTree(folder: string) {
  for (const name of await listFiles(folder)) {
    await chmod(join(folder, name), 0o600)
    const handle = await open(join(folder, name), 'r+')
    await handle.sync().finally(() => handle.close())
  }
}
