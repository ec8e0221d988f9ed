import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Member } from '../../../test/world.people.ts'
import type { World } from '../../../test/world.ts'
import { openWorld } from '../../../test/world.ts'

let world: World
let officer: Member
beforeAll(async () => {
  world = await openWorld()
  officer = await world.aMember({ role: 'privacy_officer' })
})
afterAll(() => world.close())

type Statement = [text: string, ...values: unknown[]]

/** What the statements come to, as the runtime role in the session of this member. */
async function commit(as: Member, statements: Statement[]): Promise<string> {
  const { token } = await world.as(as)
  const connection = await world.pools.runtime.connect()
  try {
    await connection.query('begin')
    await connection.query('select app.enter($1)', [token])
    for (const [text, ...values] of statements) await connection.query(text, values)
    await connection.query('commit')
    return 'done'
  } catch (error) {
    return (error as { constraint?: string }).constraint ?? String(error)
  } finally {
    await connection.query('rollback')
    connection.release()
  }
}

const id = '11111111-1111-4111-8111-111111111111'
const opening = (asker: Member, caseId: string): Statement => [
  `insert into emergency_accesses (programme_id, id, case_id, membership_id, reason, ends_at)
   values ($1, $2, $3, $4, 'seen hurt near the canal', clock_timestamp() + interval '1 hour')`,
  asker.programmeId,
  id,
  caseId,
  asker.id,
]
const telling = ({ programmeId }: Member, whom: Member): Statement => [
  `insert into notices (programme_id, membership_id, kind, entity_id)
   values ($1, $2, 'emergency-access-opened', $3)`,
  programmeId,
  whom.id,
  id,
]

test('emergency access that nobody was told of cannot be committed, nor one told to half of them', async () => {
  const { id: caseId, responsible } = await world.aCase()
  const asker = await world.aMember({ role: 'case_manager' })
  const open = opening(asker, caseId)
  expect(await commit(asker, [open])).toBe('emergency_access_told')
  expect(await commit(asker, [open, telling(asker, officer)])).toBe('emergency_access_told')
  expect(await commit(asker, [open, telling(asker, responsible)])).toBe('emergency_access_told')
  const all = [telling(asker, officer), telling(asker, responsible)]
  expect(await commit(asker, [open, ...all])).toBe('done')
})

test('a case cannot be closed by hand without a closing', async () => {
  const { id: caseId, responsible } = await world.aCase({ lastSpokenAt: '2024-01-05T10:00:00Z' })
  const at = '2024-01-08T12:00:00Z'
  const close: Statement[] = [
    ["update case_courses set phase = 'closed', phase_since = $2 where case_id = $1", caseId, at],
    [
      `update case_openings set during = tstzrange(lower(during), $2) where case_id = $1`,
      caseId,
      at,
    ],
    [
      `update responsibilities set during = tstzrange(lower(during), $2) where case_id = $1`,
      caseId,
      at,
    ],
  ]
  const withClosing: Statement = [
    `insert into closures (programme_id, case_id, reason, destination, circumstances_sealed,
       out_of_sight, requested_by, requested_at, decided_at, state)
     values ($1, $2, 'her-wish', 'own-home', '', false, $3, $4, $4, 'closed')`,
    responsible.programmeId,
    caseId,
    responsible.personId,
    at,
  ]
  expect(await commit(responsible, close)).toBe('closed_with_closure')
  expect(await commit(responsible, [withClosing, ...close])).toBe('done')
})
