import { sql } from 'kysely'
import type { Tx } from '../../platform/actor/index.ts'

/** Every version, the latest first, with its domains and what can be scored. */
export async function listInstruments(tx: Tx) {
  const { rows } = await sql<InstrumentRow>`
    select i.id, i.version, i.name, i.source, i.lowest, i.highest, i.from_on, (
      select json_agg(json_build_object('code', d.code, 'name', d.name, 'description', d.description,
        'levels', (select json_agg(json_build_object('score', l.score, 'description', l.description)
            order by l.score)
          from instrument_levels l where l.instrument_id = i.id and l.domain_code = d.code))
        order by d.position)
      from instrument_domains d where d.instrument_id = i.id) as domains
    from instruments i order by i.from_on desc, i.version desc`.execute(tx)
  return rows
}

export type InstrumentRow = {
  id: string
  version: number
  name: string
  source: string
  lowest: number
  highest: number
  fromOn: string
  domains: {
    code: string
    name: string
    description: string
    levels: { score: number; description: string }[]
  }[]
}

/** @returns the highest version, and holds the next one for this transaction alone */
export async function findHighestVersion(tx: Tx, programmeId: string): Promise<number> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`instruments ${programmeId}`}, 0))`.execute(
    tx,
  )
  const row = await tx
    .selectFrom('instruments')
    .select((is) => is.fn.max('version').as('version'))
    .where('programmeId', '=', programmeId)
    .executeTakeFirst()
  return row?.version ?? 0
}

export type NewInstrument = {
  programmeId: string
  id: string
  version: number
  name: string
  source: string
  lowest: number
  highest: number
  fromOn: string
  setBy: string
}
type Keys = { programmeId: string; instrumentId: string }
export type NewDomain = Keys & {
  code: string
  position: number
  name: string
  description: string
}
export type NewLevel = Keys & { domainCode: string; score: number; description: string }

export async function insertInstrument(
  tx: Tx,
  instrument: NewInstrument,
  { domains, levels }: { domains: NewDomain[]; levels: NewLevel[] },
): Promise<void> {
  await tx.insertInto('instruments').values(instrument).execute()
  await tx.insertInto('instrumentDomains').values(domains).execute()
  await tx.insertInto('instrumentLevels').values(levels).execute()
}
