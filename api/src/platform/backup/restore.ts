import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Decrypter } from 'age-encryption'
import type { FolderKeyStore } from '../crypto/index.ts'
import { handOver } from '../database/embedded.hand-over.ts'
import type { Unpacked } from './archive.read.ts'
import { unpackArchive } from './archive.read.ts'
import type { Part } from './manifest.ts'
import { demandFreshKeys, demandOrigin, gatherErasures } from './origin.ts'
import { demandPlace } from './place.ts'
import { putInPlace, takeLaterWitness } from './put-in-place.ts'
import type { Staging } from './staging.ts'
import { openStaging } from './staging.ts'

/** What may be waived, each said aloud by whoever restores. */
export const waivers = ['old-keys', 'unknown-seal'] as const
export type Waiver = (typeof waivers)[number]

/** A backup and what opens it. */
export interface Given {
  readonly path: string
  readonly identity: Decrypter
}

export interface RestoreWish {
  /** STAPTEAM_DATA, without what is to be restored. */
  readonly home: string
  readonly external: boolean
  readonly database: Given | undefined
  readonly keys: Given | undefined
  readonly despite: readonly Waiver[]
  readonly now: Date
  /** Opens the key store of a data folder, with the master key of this deployment. */
  openKeys(home: string): Promise<FolderKeyStore>
}

/** Checked, and in place only once somebody says so. */
export interface Staged {
  /** A data folder that holds the database and nothing to open it with. */
  readonly database: string | undefined
  readonly keys: FolderKeyStore
  readonly made: Partial<Record<Part, string>>
  putInPlace(): Promise<void>
}

/**
 * Unpacks a backup beside the data folder and checks all of it: whole, ours, fresh enough, and its
 * keys open. Whoever any ledger at hand knows as erased is erased again, before anything is read.
 * @throws Refusal, and then nothing was restored
 */
export async function stageRestore(wish: RestoreWish, staging: Staging): Promise<Staged> {
  const { home, despite, now } = wish
  const keyring = await unpackPart(wish, 'keys', staging)
  if (keyring && !despite.includes('old-keys')) demandFreshKeys(keyring, now)
  const database = await unpackPart(wish, 'database', staging)
  const keyHome = keyring ? staging.keyring : home
  const before = await wish.openKeys(keyHome)
  const ours = demandOurs(wish, before, { keys: keyring, database })
  if (!ours) await rm(join(staging.database, 'erasures'), { recursive: true, force: true })
  await gatherErasures(keyHome, [home, staging.database])
  const keys = await wish.openKeys(keyHome)
  if (database) {
    handOver(join(staging.database, 'postgres'), handedDepth)
    await takeLaterWitness(home, staging)
  }
  return {
    database: database && staging.database,
    keys,
    made: {
      ...(database && { database: database.manifest.madeAt }),
      ...(keyring && { keys: keyring.manifest.madeAt }),
    },
    putInPlace: () => putInPlace(home, staging),
  }
}

/** Opens the place to work in, after looking whether there is room for what is to come.
 *  @throws Refusal */
export async function beginRestore(wish: Omit<RestoreWish, 'openKeys'>): Promise<Staging> {
  const { home, external } = wish
  const wanted = { database: wish.database !== undefined, keys: wish.keys !== undefined, external }
  demandPlace(home, wanted)
  return await openStaging(home)
}

/** The part's own folder, the staging folder, and the data folder. */
const handedDepth = 3

async function unpackPart(wish: RestoreWish, part: Part, { database, keyring }: Staging) {
  const given = wish[part]
  if (given === undefined) return undefined
  const into = part === 'keys' ? keyring : database
  const unpacked = await unpackArchive({ ...given, part, into })
  if (part === 'database' && !existsSync(join(into, 'postgres'))) throw new Error('no database')
  return unpacked
}

/** A ledger that nobody vouches for erases nobody: whoever can place a file could name everyone. */
function demandOurs(
  { despite, ...wish }: RestoreWish,
  keys: FolderKeyStore,
  unpacked: Partial<Record<Part, Unpacked | undefined>>,
): boolean {
  if (despite.includes('unknown-seal')) return false
  for (const part of ['keys', 'database'] as const) {
    const found = unpacked[part]
    if (found) demandOrigin(wish[part]?.path ?? part, found, keys)
  }
  return true
}
