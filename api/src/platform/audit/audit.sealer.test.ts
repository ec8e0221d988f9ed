import { randomBytes, randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import type { Admin } from '../../../test/admin.ts'
import { openAdmin } from '../../../test/admin.ts'
import { template } from '../../../test/global-setup.ts'
import { aProgramme } from '../../../test/world.people.ts'
import type { FolderKeyStore } from '../crypto/index.ts'
import { openFolderKeyStore } from '../crypto/index.ts'
import type { Pools } from '../database/index.ts'
import {
  closePools,
  createDatabase,
  dropDatabase,
  openPools,
  queriesOver,
} from '../database/index.ts'
import type { Tx } from './audit.rows.ts'
import { ChainBroken, sealAudit } from './audit.sealer.ts'
import { verifyAudit } from './audit.verify.ts'
import { appendWitness, readWitness } from './witness.ts'

const name = `t_${randomBytes(6).toString('hex')}`
const urls = inject('databaseUrls')
const at = (url: string, database = name) => url.replace('{database}', database)
const folder = mkdtempSync(join(tmpdir(), 'stapteam-audit-'))
const witnessFolder = join(folder, 'witness')

let pools: Pools
let admin: Admin
let keys: FolderKeyStore
beforeAll(async () => {
  await createDatabase(at(urls.admin, 'postgres'), name, template)
  pools = openPools({ runtime: at(urls.runtime), jobs: at(urls.jobs), gate: at(urls.gate) })
  admin = openAdmin(at(urls.admin))
  keys = await openFolderKeyStore(join(folder, 'keys'))
})
afterAll(async () => {
  await admin.close()
  await closePools(pools)
  await dropDatabase(at(urls.admin, 'postgres'), name)
  rmSync(folder, { recursive: true })
})

async function asJob<T>(programmeId: string, work: (tx: Tx) => Promise<T>): Promise<T> {
  return await queriesOver(pools.jobs)
    .transaction()
    .execute(async (tx) => {
      await sql`select app.open_job(${programmeId}, 'seal-audit')`.execute(tx)
      return await work(tx)
    })
}

async function record(programmeId: string, count: number) {
  await admin.sql(
    `insert into audit_entries (programme_id, subject_id, action, resource, outcome, trace_id, span_id)
     select $1, gen_random_uuid(), 'case.opened', 'case-core', 'done', 't', 's'
     from generate_series(1, $2)`,
    [programmeId, count],
  )
}

async function seal(programmeId: string) {
  const sealing = { programmeId, keys, now: new Date() }
  const checkpoint = await asJob(programmeId, (tx) => sealAudit(tx, sealing))
  if (checkpoint) await appendWitness(witnessFolder, checkpoint)
  return checkpoint
}

async function verify(programmeId: string) {
  const witness = await readWitness(witnessFolder, programmeId)
  const verification = { programmeId, witness, keys: keys.auditKeys }
  return await asJob(programmeId, (tx) => verifyAudit(tx, verification))
}

let made = 0
/** A programme with twelve entries, sealed in three runs. */
async function aSealedProgramme() {
  made += 1
  const { id } = await aProgramme(admin, `audit-${made}`)
  for (let run = 0; run < 3; run += 1) {
    await record(id, 4)
    await seal(id)
  }
  return id
}

describe('the sealer', () => {
  test('seals what waits, in order, and the verification agrees', async () => {
    const id = await aSealedProgramme()
    await record(id, 2)
    const counts = { entries: 14, sealed: 12, unsealed: 2, witnessed: 12 }
    expect(await verify(id)).toEqual({ programme: id, ...counts, findings: [] })
    const [row] = await admin.sql(
      `select bool_and(s.sequence = e.place) as ordered from audit_seals s
       join (select id, row_number() over (order by position) as place from audit_entries
         where programme_id = $1) e on e.id = s.entry_id`,
      [id],
    )
    expect(row).toEqual({ ordered: true })
  })

  test('has nothing to say of a programme without entries', async () => {
    const { id } = await aProgramme(admin, 'audit-none')
    expect(await seal(id)).toBeUndefined()
    expect((await verify(id)).findings).toEqual([])
  })

  test('says again what it signed last when nothing waits', async () => {
    const id = await aSealedProgramme()
    const last = await seal(id)
    expect(last?.sequence).toBe(12)
    expect(await seal(id)).toEqual(last)
  })

  test('seals more entries than go in one batch', async () => {
    const { id } = await aProgramme(admin, 'audit-many')
    await record(id, 4500)
    expect((await seal(id))?.sequence).toBe(4500)
    expect(await verify(id)).toMatchObject({ sealed: 4500, unsealed: 0, findings: [] })
  })

  test('runs twice at once and still makes one chain', async () => {
    const { id } = await aProgramme(admin, 'audit-twice')
    await record(id, 50)
    const sealing = { programmeId: id, keys, now: new Date() }
    const runs = Array.from({ length: 4 }, () => asJob(id, (tx) => sealAudit(tx, sealing)))
    expect((await Promise.all(runs)).map((one) => one?.sequence)).toEqual([50, 50, 50, 50])
    expect((await verify(id)).findings).toEqual([])
  })

  test('takes an entry that was committed late, after later ones were sealed', async () => {
    const id = await aSealedProgramme()
    const slow = queriesOver(pools.jobs).transaction()
    await slow.execute(async (tx) => {
      await sql`select app.open_job(${id}, 'seal-audit')`.execute(tx)
      await sql`insert into audit_entries (programme_id, action, resource, outcome, trace_id, span_id)
        values (${id}, 'case.opened', 'case-core', 'done', 't', 's')`.execute(tx)
      await record(id, 1)
      await seal(id)
    })
    await seal(id)
    expect(await verify(id)).toMatchObject({ sealed: 14, unsealed: 0, findings: [] })
  })

  test('does not see the entries of another programme', async () => {
    const [one, other] = [await aSealedProgramme(), await aSealedProgramme()]
    const sealing = { programmeId: other, keys, now: new Date() }
    expect(await asJob(one, (tx) => sealAudit(tx, sealing))).toBeUndefined()
  })
})

describe('what was done to the database afterwards', () => {
  const seals = 'audit_seals where programme_id = $1'
  const entryAt = '(select entry_id from audit_seals where programme_id = $1 and sequence = 6)'
  const attacks: [string, string, string[]][] = [
    [
      'an entry changed',
      `update audit_entries set role = 'nurse' where id = ${entryAt}`,
      ['changed'],
    ],
    [
      'a moment changed by a microsecond',
      `update audit_entries set recorded_at = recorded_at + interval '1 microsecond' where id = ${entryAt}`,
      ['changed'],
    ],
    ['an entry removed', `delete from audit_entries where id = ${entryAt}`, ['removed']],
    ['a seal removed', `delete from ${seals} and sequence = 6`, ['removed']],
    ['the last seals removed', `delete from ${seals} and sequence > 10`, ['truncated']],
    [
      'an entry that dates from before',
      `insert into audit_entries (programme_id, action, resource, outcome, trace_id, span_id, recorded_at)
       values ($1, 'case.opened', 'case-core', 'done', 't', 's', clock_timestamp() - interval '2 hours')`,
      ['inserted'],
    ],
    [
      'a checkpoint changed',
      'update audit_checkpoints set head = sha256(head) where programme_id = $1 and sequence = 8',
      ['checkpoint-forged', 'checkpoint-missing'],
    ],
    [
      'a checkpoint removed',
      'delete from audit_checkpoints where programme_id = $1 and sequence = 8',
      ['checkpoint-missing'],
    ],
  ]

  test.each(attacks)('%s is found', async (_, attack, kinds) => {
    const id = await aSealedProgramme()
    await admin.sql(attack, [id])
    const { findings } = await verify(id)
    expect(findings.map(({ kind }) => kind)).toEqual(kinds)
  })

  test('two entries that changed places are found', async () => {
    const id = await aSealedProgramme()
    const swap = (sequence: number, entry: string) =>
      admin.sql('update audit_seals set entry_id = $3 where programme_id = $1 and sequence = $2', [
        id,
        sequence,
        entry,
      ])
    const rows = await admin.sql<{ entry_id: string }>(
      'select entry_id from audit_seals where programme_id = $1 and sequence in (3, 7) order by sequence',
      [id],
    )
    const [third, seventh] = rows.map(({ entry_id }) => entry_id)
    await swap(3, randomUUID())
    await swap(7, third ?? '')
    await swap(3, seventh ?? '')
    const { findings } = await verify(id)
    expect(findings.map(({ kind, sequence }) => [kind, sequence])).toEqual([
      ['reordered', 3],
      ['reordered', 7],
    ])
  })

  test('a database put back to an earlier state is found by the witness alone', async () => {
    const id = await aSealedProgramme()
    await admin.sql(
      `delete from audit_entries where id in
        (select entry_id from audit_seals where programme_id = $1 and sequence > 8)`,
      [id],
    )
    await admin.sql('delete from audit_seals where programme_id = $1 and sequence > 8', [id])
    await admin.sql('delete from audit_checkpoints where programme_id = $1 and sequence > 8', [id])
    const { findings } = await verify(id)
    expect(findings).toEqual([
      { kind: 'truncated', sequence: 12 },
      { kind: 'checkpoint-missing', sequence: 12 },
    ])
    await record(id, 9)
    const goesOn = { programmeId: id, keys, now: new Date() }
    const next = await asJob(id, (tx) => sealAudit(tx, goesOn))
    expect(next?.sequence).toBe(17)
    const again = await verify(id)
    expect(again.findings.map(({ kind }) => kind)).toEqual(['rewritten', 'checkpoint-missing'])
  })

  test.each([
    [
      'a seal was added',
      `insert into audit_seals values ($1, 13, gen_random_uuid(), sha256('x'), clock_timestamp())`,
    ],
    ['a seal was removed', 'delete from audit_seals where programme_id = $1 and sequence = 12'],
    [
      'its last checkpoint is forged',
      `update audit_checkpoints set signature = sha256('x') where programme_id = $1`,
    ],
    ['its last checkpoint is gone', 'delete from audit_checkpoints where programme_id = $1'],
  ])('the sealer does not go on when %s', async (_, attack) => {
    const id = await aSealedProgramme()
    await admin.sql(attack, [id])
    await expect(seal(id)).rejects.toThrow(ChainBroken)
  })
})
