import { open } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { makeFolder, readIfThere } from './durable-files.ts'

/** A key that was destroyed: `<programme>/<random>`, which leads to nobody any more. */
export interface Erasure {
  readonly key: string
  readonly at: string
}

/** In STAPTEAM_DATA/erasures, outside the key store and the database; in the backups of both. */
export const LEDGER_FILE = 'erasures.log'

const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'
/** What a key of a client is called; anything else would be a path of somebody's choosing. */
export const KEY_ID = new RegExp(`^${UUID}/${UUID}$`)

/** The erasures of a ledger, each once. @param folder the ledger's; absent is empty */
export async function readErasures(folder: string): Promise<Erasure[]> {
  return parseErasures((await readIfThere(join(folder, LEDGER_FILE)))?.toString() ?? '')
}

/** Adds those that are not in it yet, and returns once they would survive a power cut. Nothing is
 *  ever taken out. */
export async function addErasures(folder: string, erasures: readonly Erasure[]) {
  const text = (await readIfThere(join(folder, LEDGER_FILE)))?.toString() ?? ''
  const known = new Set(parseErasures(text).map(({ key }) => key))
  const added = erasures.filter(({ key }) => !known.has(key))
  if (added.length === 0) return
  const path = join(folder, LEDGER_FILE)
  await makeFolder(dirname(path))
  // A crash in the middle of a line spoils that line only; its erasure was not acknowledged.
  const mend = text === '' || text.endsWith('\n') ? '' : '\n'
  const handle = await open(path, 'a', 0o600)
  await handle
    .appendFile(mend + added.map((erasure) => `${JSON.stringify(erasure)}\n`).join(''))
    .then(() => handle.sync())
    .finally(() => handle.close())
}

function parseErasures(text: string): Erasure[] {
  const read = text.split('\n').map(readLine)
  const found = read.filter((erasure) => erasure !== undefined)
  return [...new Map(found.map((erasure) => [erasure.key, erasure])).values()]
}

function readLine(line: string): Erasure | undefined {
  try {
    const { key, at } = JSON.parse(line) as Partial<Erasure>
    if (typeof key !== 'string' || typeof at !== 'string' || !KEY_ID.test(key)) return undefined
    return { key, at }
  } catch {
    return undefined
  }
}
