import type { Tx } from '../../platform/actor/index.ts'

export async function getProgramme(tx: Tx, programmeId: string) {
  return tx
    .selectFrom('programmes')
    .select(['id', 'slug', 'name', 'startedOn', 'version'])
    .where('id', '=', programmeId)
    .executeTakeFirstOrThrow()
}

type Renamed = { id: string; version: number; name: string }

/** @returns the new version; undefined when it was changed in the meantime */
export async function renameProgramme(tx: Tx, { id, version, name }: Renamed) {
  const row = await tx
    .updateTable('programmes')
    .set({ name, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .returning('version')
    .executeTakeFirst()
  return row?.version
}
