import { randomBytes, randomUUID } from 'node:crypto'
import type { FileHandle } from 'node:fs/promises'
import { link, mkdir, open, readFile, rename, unlink } from 'node:fs/promises'
import { dirname } from 'node:path'

const OWNER_ONLY = 0o600

/** A rename or a new name survives a power cut only when its folder was synced too.
 *  Windows cannot open a folder; its file system journals names by itself. */
export async function syncFolder(folder: string) {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  await handle.sync().finally(() => handle.close())
}

export async function makeFolder(folder: string) {
  const first = await mkdir(folder, { recursive: true, mode: 0o700 })
  if (first === undefined) return
  for (let made = folder; made.length >= first.length; made = dirname(made)) {
    await syncFolder(dirname(made))
  }
}

async function writeBeside(path: string, bytes: Uint8Array): Promise<string> {
  const draft = `${path}.${randomUUID()}.draft`
  const handle = await open(draft, 'wx', OWNER_ONLY)
  await handle
    .writeFile(bytes)
    .then(() => handle.sync())
    .finally(() => handle.close())
  return draft
}

/** Makes a whole file, or leaves the one that is there, also when two processes try at once.
 *  @returns whether this call made it */
export async function createOnce(path: string, bytes: Uint8Array): Promise<boolean> {
  const draft = await writeBeside(path, bytes)
  try {
    await link(draft, path)
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  } finally {
    await unlink(draft)
    await syncFolder(dirname(path))
  }
}

/** A reader sees the old bytes or the new ones, never a part. */
export async function replaceWhole(path: string, bytes: Uint8Array) {
  await rename(await writeBeside(path, bytes), path)
  await syncFolder(dirname(path))
}

/** Overwrites and unlinks. A disk may keep the overwritten block; what stood there was wrapped by
 *  the master key, and goes dark when that one is rotated. Absent is fine. */
export async function erase(path: string) {
  const handle = await open(path, 'r+').catch(nothingThere)
  if (handle === undefined) return
  await overwrite(handle).finally(() => handle.close())
  await removeIfThere(path)
}

/** Fills the file behind this handle with random bytes, whatever its name is by now. */
export async function overwrite(handle: FileHandle) {
  const { size } = await handle.stat()
  await handle.write(randomBytes(size), 0, size, 0)
  await handle.sync()
}

/** Does nothing when another process moved it first. */
export async function moveIfThere(from: string, to: string) {
  await rename(from, to).catch(nothingThere)
  await syncFolder(dirname(to))
}

export async function removeIfThere(path: string) {
  await unlink(path).catch(nothingThere)
  await syncFolder(dirname(path))
}

export async function readIfThere(path: string): Promise<Buffer | undefined> {
  return await readFile(path).catch(nothingThere)
}

/** For `.catch`: a file that is not there is `undefined`, anything else is still an error. */
export function nothingThere(error: unknown): undefined {
  if (codeOf(error) !== 'ENOENT') throw error
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined
}
