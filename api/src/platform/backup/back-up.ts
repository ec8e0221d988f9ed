import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Signer } from '../crypto/index.ts'
import { Refusal } from '../database/refusal.ts'
import type { ArchiveWish, Written } from './archive.write.ts'
import { writeArchive } from './archive.write.ts'
import type { Part } from './manifest.ts'
import { readRecipient } from './recipient.ts'

export interface BackUpWish {
  readonly part: Part
  /** A public key of age. */
  readonly to: string
  /** The folder in which the file comes. */
  readonly out: string
  readonly signer: Signer
  /** The version of the product. */
  readonly stapteam: string
  readonly fill: ArchiveWish['fill']
}

/** Writes one part of a backup into a folder, under a name that says which and when.
 *  @throws Refusal when the key or the folder does not do */
export async function backUp({ part, to, out, stapteam, ...rest }: BackUpWish): Promise<Written> {
  const recipient = readRecipient(to)
  await mkdir(out, { recursive: true, mode: 0o700 }).catch((cause) => {
    throw new Refusal(`There can be no backup in ${out}: ${cause.code}.`, { cause })
  })
  const madeAt = new Date().toISOString()
  const path = join(out, `stapteam-${part}-${madeAt.replaceAll(/[-:.]/g, '')}.age`)
  const header = { format: 1, part, madeAt, stapteam } as const
  return await writeArchive({ path, recipient, header, ...rest })
}
