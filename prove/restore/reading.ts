import { sql } from 'kysely'
import { notePlace } from '../../api/src/modules/contacts/contact-notes.queries.ts'
import { openKeys } from '../../api/src/open-keys.ts'
import type { Config } from '../../api/src/platform/config/index.ts'
import { KeyGone } from '../../api/src/platform/crypto/index.ts'
import { openVault } from '../../api/src/platform/crypto/vault.ts'
import { openDatabase } from '../../api/src/platform/database/index.ts'
import type { Admin } from '../../api/test/admin.ts'
import { openAdmin } from '../../api/test/admin.ts'
import { atEnd } from '../at-end.ts'
import type { Told } from './writing.ts'

/** What a restored data folder still tells. */
export type Read = {
  /** Notes in plain words, by case. */
  told: Told
  /** Cases of which there are notes that nothing opens any more. */
  dark: Set<string>
  /** Rows that point at nothing, and pages or indexes that PostgreSQL finds damaged. */
  damage: string[]
}

/** Starts the restored database and opens every note in it, beyond row security. */
export async function readAll(config: Config, spoil?: (admin: Admin) => Promise<void>) {
  const database = await openDatabase(config)
  const admin = openAdmin(database.adminUrl ?? '')
  const close = atEnd(async () => {
    await admin.close()
    await database.stop()
  })
  try {
    await spoil?.(admin)
    return { ...(await openNotes(admin, config)), damage: await listDamage(admin) }
  } finally {
    await close()
  }
}

async function openNotes({ db }: Admin, config: Config): Promise<Omit<Read, 'damage'>> {
  const keys = await openKeys(config)
  const [told, dark]: [Told, Set<string>] = [new Map(), new Set()]
  await db.transaction().execute(async (tx) => {
    const rows = await tx
      .selectFrom('contactNotes')
      .select(['programmeId', 'caseId', 'contactId', 'version', 'sealed'])
      .orderBy('recordedAt')
      .orderBy(sql`ctid`)
      .execute()
    const vaults = new Map(
      rows.map(({ programmeId }) => [programmeId, openVault(tx, keys, programmeId)]),
    )
    for (const { programmeId, sealed, ...row } of rows) {
      const text = await vaults.get(programmeId)?.open(sealed, notePlace(row)).catch(unlessGone)
      if (text === undefined) dark.add(row.caseId)
      else told.set(row.caseId, [...(told.get(row.caseId) ?? []), text])
    }
  })
  return { told, dark }
}

function unlessGone(error: unknown): undefined {
  if (!(error instanceof KeyGone)) throw error
}

/** Every table against its pages, every index against its table, and every foreign key. */
async function listDamage(admin: Admin): Promise<string[]> {
  await admin.sql('create extension if not exists amcheck')
  const heaps = await admin.sql<{ name: string }>(
    `select c.relname as name from pg_class c, verify_heapam(c.oid) where c.relkind = 'r'`,
  )
  const broken: string[] = []
  for (const check of [everyIndex, everyReference]) {
    await admin.sql(check).catch((error: Error) => broken.push(error.message))
  }
  return [...heaps.map(({ name }) => `damaged pages in ${name}`), ...broken]
}

const everyIndex = `
  select bt_index_check(c.oid, true) from pg_class c
    join pg_am a on a.oid = c.relam join pg_index i on i.indexrelid = c.oid
  where a.amname = 'btree' and c.relkind = 'i' and c.relpersistence = 'p' and i.indisvalid and i.indisready`

// A foreign key that is enforced anew is compared row by row.
const everyReference = `
  do $$ declare each record; begin
    for each in select conrelid::regclass as place, conname as name from pg_constraint
      where contype = 'f' and conparentid = 0 loop
      execute format('alter table %s alter constraint %I not enforced', each.place, each.name);
      execute format('alter table %s alter constraint %I enforced', each.place, each.name);
    end loop;
  end $$`
