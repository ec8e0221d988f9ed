import type { Hash } from 'node:crypto'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createWriteStream, rmSync } from 'node:fs'
import { rename, stat } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import type { Encrypter } from 'age-encryption'
import type { Pack } from 'tar-stream'
import { pack as openPack } from 'tar-stream'
import { syncFolder } from '../crypto/durable-files.ts'
import type { Signer } from '../crypto/index.ts'
import type { FileEntry, Header, Manifest } from './manifest.ts'
import { HEADER_NAME, MANIFEST_NAME, SEAL_NAME } from './manifest.ts'
import { sealManifest } from './seal.ts'

/** Takes what goes into a backup, one thing after the other. */
export interface Archive {
  folder(name: string): Promise<void>
  /** @param size of `content` to the byte */
  file(name: string, size: number, content: Iterable<Buffer> | AsyncIterable<Buffer>): Promise<void>
}

export interface ArchiveWish {
  /** Where the finished backup will stand. */
  readonly path: string
  readonly recipient: Encrypter
  readonly signer: Signer
  readonly header: Header
  /** @returns the facts for the manifest */
  fill(archive: Archive): Promise<Manifest['facts']>
}

/** What was written. */
export interface Written {
  readonly file: string
  readonly bytes: number
  readonly files: number
  readonly content: number
  readonly facts: Manifest['facts']
}

/**
 * Writes a backup: tar, packed, encrypted on its way, so that nothing of it is ever on a disk in the
 * clear. It gets its name when every byte is on the disk; one that fails leaves nothing.
 */
export async function writeArchive(wish: ArchiveWish): Promise<Written> {
  const draft = `${wish.path}.${process.pid}.draft`
  const drop = () => rmSync(draft, { force: true })
  process.on('exit', drop)
  try {
    const manifest = await writeDraft(wish, draft)
    await rename(draft, wish.path)
    await syncFolder(dirname(wish.path))
    const { files, facts } = manifest
    const content = files.reduce((sum, { size }) => sum + size, 0)
    const { size: bytes } = await stat(wish.path)
    return { file: basename(wish.path), bytes, files: files.length, content, facts }
  } finally {
    process.off('exit', drop)
    drop()
  }
}

async function writeDraft(wish: ArchiveWish, draft: string): Promise<Manifest> {
  const pack = openPack()
  const packed = createGzip({ level: 1 })
  const sealed = await wish.recipient.encrypt(Readable.toWeb(packed) as ReadableStream)
  const file = createWriteStream(draft, durable)
  const ways = [pipeline(pack, packed), pipeline(Readable.fromWeb(sealed as WebStream), file)]
  const written = Promise.all(ways)
  try {
    // A full disk ends the filling too: nobody would take what it gives any more.
    const manifest = await Promise.race([fill(wish, pack), written.then(demandManifest)])
    pack.finalize()
    await written
    return manifest
  } catch (error) {
    pack.destroy()
    await Promise.allSettled(ways)
    // What is not closed yet may still come to be there.
    if (!file.closed) await once(file, 'close')
    throw error
  }
}

type WebStream = Parameters<typeof Readable.fromWeb>[0]

const durable = { flags: 'wx', mode: 0o600, flush: true }

function demandManifest(): never {
  throw new Error('a backup ended before its manifest')
}

async function fill({ header, signer, ...wish }: ArchiveWish, pack: Pack): Promise<Manifest> {
  const [folders, files]: [string[], FileEntry[]] = [[], []]
  await put(pack, HEADER_NAME, jsonOf(header))
  const facts = await wish.fill({
    folder: async (name) => {
      folders.push(name)
      await new Promise<void>((resolve, reject) => {
        pack.entry({ name, type: 'directory', mode: 0o700 }, (error) =>
          error ? reject(error) : resolve(),
        )
      })
    },
    file: async (name, size, content) => {
      files.push({ name, size, sha256: await putHashed(pack, { name, size }, content) })
    },
  })
  const manifest: Manifest = { ...header, folders, files, facts }
  const bytes = jsonOf(manifest)
  await put(pack, MANIFEST_NAME, bytes)
  await put(pack, SEAL_NAME, jsonOf(sealManifest(signer, bytes)))
  return manifest
}

const jsonOf = (value: object) => Buffer.from(JSON.stringify(value))

const put = (pack: Pack, name: string, bytes: Buffer) =>
  putHashed(pack, { name, size: bytes.length }, [bytes])

type Sized = { name: string; size: number }
type Content = Iterable<Buffer> | AsyncIterable<Buffer>

async function putHashed(pack: Pack, { name, size }: Sized, content: Content): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(hashed(content, hash), pack.entry({ name, size, mode: 0o600 }))
  return hash.digest('hex')
}

async function* hashed(content: Content, hash: Hash) {
  for await (const chunk of content) {
    hash.update(chunk)
    yield chunk
  }
}
