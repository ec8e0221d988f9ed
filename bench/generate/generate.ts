import { join } from 'node:path'
import { Client } from 'pg'
import { openFolderKeyStore } from '../../api/src/platform/crypto/index.ts'
import type { Shape } from '../shape.ts'
import { writeCases } from './cases.ts'
import { writeContacts } from './contacts.ts'
import { makeDatabase } from './empty.ts'
import { markGenerated } from './marker.ts'
import { writePeople } from './people.ts'
import { planProgramme } from './plan.ts'

/** Makes a data folder as the product has it: database, keys, and as many rows as the shape says.
 *  Every note is sealed with the key of its own client, so the product opens it.
 *  @throws ForeignDatabase when the folder holds one already */
export const generate = (folder: string, shape: Shape, signal: AbortSignal): Promise<void> =>
  makeDatabase(folder, (adminUrl) => fill({ adminUrl, folder }, shape, signal))

type Place = { adminUrl: string; folder: string }

async function fill({ adminUrl, folder }: Place, shape: Shape, signal: AbortSignal) {
  const keys = await openFolderKeyStore(join(folder, 'keys'))
  const client = new Client({ connectionString: adminUrl })
  await client.connect()
  try {
    await client.query('begin')
    // Rows that are right by construction need not be looked up a second time, ten million times.
    await client.query('set local session_replication_role = replica')
    const numbers = Array.from({ length: shape.programmes }, (_, place) => place + 1)
    const programmes = await inTurn(numbers, (number) =>
      planProgramme(number, { shape, keys, signal }),
    )
    await writePeople(client, programmes)
    await markGenerated(client, shape)
    await writeCases(client, programmes)
    await writeContacts(client, programmes, signal)
    await client.query('commit')
    await client.query('vacuum analyze')
    await client.query('checkpoint')
  } finally {
    await client.end()
  }
}

async function inTurn<T, R>(items: readonly T[], make: (item: T) => Promise<R>): Promise<R[]> {
  const made: R[] = []
  for (const item of items) made.push(await make(item))
  return made
}
