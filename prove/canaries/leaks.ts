import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openAdmin } from '../../api/test/admin.ts'
import type { Aviary, Canary, PlaceKind } from './canary.ts'
import { placeKinds } from './canary.ts'
import type { Spot } from './places.ts'
import { spotOf } from './places.ts'
import type { Sighting } from './search.ts'

type Ground = { aviary: Aviary; adminUrl: string; folder: string }

/** A leak in every kind of place, each in a form of its own. */
export type Leaks = { spots: Spot[]; close(): Promise<void> }

const prefix = 'planted in '

/** Plants them; a table leads to the files and to the write-ahead log as well. */
export async function plantLeaks({ aviary, adminUrl, folder }: Ground): Promise<Leaks> {
  const leak = (kind: PlaceKind) => aviary.sealed(`${prefix}${kind}`)
  const admin = openAdmin(adminUrl)
  await admin.sql('update organisations set name = $1', [leak('tables')])
  await admin.sql("insert into pgboss.job (name, data) values ('sweep', $1)", [
    { note: leak('jobs') },
  ])
  await admin.sql(`do $$ begin raise log '${leak('log of the database')}'; end $$`)
  mkdirSync(join(folder, 'attachments'), { recursive: true })
  const hex = Buffer.from(leak('files beside the database')).toString('hex')
  writeFileSync(join(folder, 'attachments/planted'), hex)
  // Asked last: of an idle connection the database shows what it did before.
  await admin.sql(`select '${leak('what the database does')}'`)
  const base64 = Buffer.from(`x${leak('mail')}`).toString('base64')
  const escaped = leak('addresses').replaceAll(/./g, (one) => `%${one.charCodeAt(0).toString(16)}`)
  return {
    spots: [
      spotOf('output of the server', 'planted', [leak('output of the server').toUpperCase()]),
      spotOf('mail', 'planted', [base64]),
      spotOf('addresses', 'planted', [escaped]),
    ],
    close: () => admin.close(),
  }
}

/** @returns the kinds of places in which a planted leak was not seen */
export function unseenKinds(sightings: readonly Sighting[]): PlaceKind[] {
  const isPlanted = ({ name }: Canary) => name.startsWith(prefix)
  const seen = new Set(sightings.filter((one) => isPlanted(one.canary)).map(({ kind }) => kind))
  return placeKinds.filter((kind) => !seen.has(kind))
}
