import { openSession } from '../../api/src/modules/identity/sessions.gate.ts'
import type { Admin } from '../../api/test/admin.ts'
import { aCase } from '../../api/test/world.cases.ts'
import { aMember, aProgramme } from '../../api/test/world.people.ts'
import { joinFooting, layFooting } from '../place.ts'
import type { Rows, Writer } from './ledger.ts'

const writers = 8

/** Lays a footing with two programmes and leaves it stopped, as a server finds it at its start. */
export async function arrange(folder: string): Promise<Writer[]> {
  const { admin, ground, close } = await layFooting(folder)
  try {
    const one = await aProgramme(admin, 'prove-one')
    const other = await aProgramme(admin, 'prove-two')
    const made: Writer[] = []
    for (let nr = 0; nr < writers; nr += 1) {
      const programme = nr % 2 === 0 ? one : other
      const responsible = await aMember(admin, { role: 'case_manager', programme })
      const { id: caseId } = await aCase({ admin, keys: ground.keys, programme }, { responsible })
      const { token } = await openSession(ground.gate, {
        personId: responsible.personId,
        programmeId: programme.id,
        membershipId: responsible.id,
        method: 'demonstration',
        device: 'prove',
      })
      made.push({ token, caseId })
    }
    return made
  } finally {
    await close()
  }
}

/** Every contact by its moment, read beyond the server. */
export async function readRows(folder: string): Promise<Rows> {
  const { admin, close } = await joinFooting(folder)
  try {
    const rows = await admin.sql<{ at: Date; ids: string[] }>(
      'select occurred_at as at, array_agg(id::text) as ids from contacts group by occurred_at',
    )
    return new Map(rows.map(({ at, ids }) => [at.toISOString(), ids]))
  } finally {
    await close()
  }
}

/** An acknowledgement that does not wait for the disk: what is lost then is the last ten seconds. */
export async function acknowledgeEarly({ sql }: Admin): Promise<void> {
  await sql("alter system set synchronous_commit = 'off'")
  await sql("alter system set wal_writer_delay = '10s'")
  await sql("alter system set wal_writer_flush_after = '100MB'")
  await sql('select pg_reload_conf()')
}
