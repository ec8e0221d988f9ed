import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Operation, Resource, Role } from '../../src/platform/access/matrix.ts'
import { relationsOf, roles } from '../../src/platform/access/matrix.ts'
import { sharesOf } from '../world.flex.ts'
import type { Member, Programme } from '../world.people.ts'
import type { World } from '../world.ts'
import { openWorld } from '../world.ts'
import { layAccountability } from './furnish-accountability.ts'
import { layBudget } from './furnish-budget.ts'
import { layDropIn } from './furnish-drop-in.ts'
import { layGrants } from './furnish-grants.ts'
import { layKnowledge } from './furnish-knowledge.ts'
import { layTeamMeeting } from './furnish-meetings.ts'
import { layMonitor } from './furnish-monitor.ts'
import { layNetwork } from './furnish-network.ts'
import { layPool } from './furnish-pool.ts'
import { layEditions } from './furnish-publications.ts'
import { layScenario } from './furnish-scenarios.ts'
import { layWoo } from './furnish-woo.ts'
import { layZone } from './furnish-zone.ts'
import type { Ground, Place, ProgrammeProbe } from './programme-probe.ts'
import { places } from './programme-probe.ts'
import { layTimeOutPlan } from './programme-probes.time-outs.ts'
import { programmeProbes } from './programme-probes.ts'
import type { Passed } from './run-probe.ts'
import { keepSignedIn, nameOf, runProbes } from './run-probe.ts'

let world: World
const actors = {} as Record<Role, { member: Member; token: string }>
const grounds = {} as Record<Place, Omit<Ground, 'actor'>>

beforeAll(async () => {
  world = await openWorld()
  grounds.here = await groundOf(world.programme)
  grounds.elsewhere = await groundOf(await world.aProgramme('elsewhere'))
  for (const role of roles) {
    const member = await world.aMember({ role })
    actors[role] = { member, token: (await world.as(member)).token ?? '' }
  }
  await keepSignedIn(world)
})
afterAll(() => world.close())

const asked = roles.flatMap((role) => places.map((place) => ({ role, place })))

describe.each(programmeProbes.map((probe) => ({ probe, name: nameOf(probe) })))(
  '$name',
  ({ probe }) => {
    const found = new Map<string, Passed | Error>()
    beforeAll(async () => {
      for (const role of roles) {
        const { member: actor, token } = actors[role]
        const runs = places.map((place) => probe.statement({ ...grounds[place], actor }))
        const answers = await runProbes(world, token, runs)
        for (const [at, place] of places.entries())
          found.set(`${role} ${place}`, answers[at] ?? new Error('nothing was run'))
      }
    })
    test.each(asked.map((one) => ({ ...one, expected: expectedOf(probe, one) })))(
      'by $role $place $expected',
      ({ role, place, expected }) => {
        expect(found.get(`${role} ${place}`)).toBe(expected)
      },
    )
  },
)

function expectedOf({ cells }: ProgrammeProbe, { role, place }: { role: Role; place: Place }) {
  if (place === 'elsewhere' || cells === 'nobody') return 'refused'
  if (cells === 'everyone') return 'passes'
  const some = cells.some((cell) => {
    const [resource, operation] = cell.split(':') as [Resource, Operation]
    return relationsOf(role, resource, operation).includes('all')
  })
  return some ? 'passes' : 'refused'
}

async function groundOf(programme: Programme): Promise<Omit<Ground, 'actor'>> {
  const { db } = world.admin
  const other = await world.aMember({ role: 'time_out_host', programme })
  await world.as(other)
  const inIt = { programmeId: programme.id }
  const id = () => randomUUID()
  const { id: instrumentId } = await db
    .selectFrom('instruments')
    .select('id')
    .where('programmeId', '=', programme.id)
    .executeTakeFirstOrThrow()
  const away = await somebodyAway(programme)
  const author = { programmeId: programme.id, membershipId: away.awayId }
  const timeOut = await layTimeOutPlan(world.admin, author)
  const network = await layNetwork(world.admin, other)
  const budget = await layBudget(world.admin, other, programme)
  const grants = await layGrants(world.admin, other, programme)
  const accountability = await layAccountability(world.admin, other, grants)
  const scenario = await layScenario(world.admin, other, programme)
  const meetingId = await layTeamMeeting(world.admin, other)
  const editions = await layEditions(world.admin, other)
  await layMonitor(world.admin, other)
  const woo = await layWoo(world.admin, other)
  const flex = await db.transaction().execute((tx) => sharesOf(tx, programme.id))
  const money = { flexEnvelopeId: flex.envelopeId, flexShareId: flex.far }
  const host = { programmeId: programme.id, membershipId: other.id }
  const dropInClientId = await layDropIn(world.admin, host)
  const zone = await layZone(world.admin, host)
  const knowledgeQuestionId = await layKnowledge(world.admin, host)
  const rows = {
    referralId: id(),
    noticeId: id(),
    settingId: id(),
    instrumentId,
    ...away,
    ...money,
    timeOut,
    network,
    budget,
    grants,
    accountability,
    scenario,
    meetingId,
    editions,
    woo,
    dropInClientId,
    zone,
    knowledgeQuestionId,
  }
  const by = { byId: other.id, byPersonId: other.personId }
  await layPool(world.admin, { programmeId: programme.id, membershipId: away.awayId, ...by })
  await db
    .insertInto('mailAddresses')
    .values({ personId: other.personId, address: 'other@example.org' })
    .execute()
  await db
    .insertInto('passkeys')
    .values({
      personId: other.personId,
      credentialId: randomUUID(),
      publicKey: Buffer.alloc(8),
      createdAt: new Date(),
    })
    .execute()
  await giveWaysIn(other)
  await db
    .insertInto('notices')
    .values({ ...inIt, id: rows.noticeId, membershipId: other.id, kind: 'something-waits' })
    .execute()
  await db
    .insertInto('idempotencyKeys')
    .values({
      ...inIt,
      membershipId: other.id,
      key: randomUUID(),
      requestMac: Buffer.alloc(32),
      status: 200,
    })
    .execute()
  await db
    .insertInto('settings')
    .values({
      ...inIt,
      id: rows.settingId,
      key: 'sight.signal-days',
      value: '28',
      fromOn: '2023-01-01',
      reason: 'x',
    })
    .execute()
  await db
    .insertInto('referralsIn')
    .values({
      ...inIt,
      id: rows.referralId,
      alias: `alias ${rows.referralId.slice(0, 6)}`,
      source: 'street',
      organisationId: programme.organisations.ldh,
      receivedOn: '2024-01-02',
      createdByMembershipId: other.id,
    })
    .execute()
  await db
    .insertInto('referralAttempts')
    .values({
      ...inIt,
      referralInId: rows.referralId,
      membershipId: other.id,
      attemptedAt: '2024-01-03T10:00:00Z',
      outcome: 'attempted',
    })
    .execute()
  return { programme, other, rows }
}

async function giveWaysIn({ personId }: Member): Promise<void> {
  const { sql } = world.admin
  const random = () => randomUUID()
  await sql(
    `insert into invitations (person_id, token_hash, created_at, expires_at)
     values ($1, sha256($2::text::bytea), now(), now() + interval '1 day')`,
    [personId, random()],
  )
  await sql(
    'insert into oidc_subjects (person_id, issuer, subject, created_at) values ($1, $2, $3, now())',
    [personId, 'https://sign-in.example', random()],
  )
  await sql(
    'insert into recovery_codes (person_id, locator, hash, created_at) values ($1, $2, $3, now())',
    [personId, random().slice(0, 8).toUpperCase(), 'hash'],
  )
}

/** Somebody of another organisation who is away, and a round in which cases pass on. */
async function somebodyAway(programme: Programme) {
  const { id: awayId } = await world.aMember({ role: 'nurse', organisation: 'ldh', programme })
  await world.admin.sql(
    `insert into supervision_sessions (programme_id, membership_id, kind, planned_on, planned_by_membership_id, planned_at)
     values ($1, $2, 'supervision', '2024-02-05', $2, '2024-01-08')`,
    [programme.id, awayId],
  )
  const [absence] = await world.admin.sql<{ id: string }>(
    `insert into absences (programme_id, membership_id, from_on, until_on, planned_by_membership_id, planned_at)
     values ($1, $2, '2024-02-05', '2024-02-09', $2, '2024-01-08') returning id`,
    [programme.id, awayId],
  )
  await world.admin.sql(
    `insert into handover_rounds (programme_id, name, from_on, complete_by, opened_by_membership_id, opened_at)
     values ($1, 'before the first', '2024-01-08', '2024-02-01', $2, '2024-01-08')`,
    [programme.id, awayId],
  )
  await world.admin.sql(
    `insert into policy_questions (programme_id, question, asked_at) values ($1, 'may we?', '2024-01-05')`,
    [programme.id],
  )
  const [hours] = await world.admin.sql<{ id: string }>(
    `insert into hours (programme_id, membership_id, worked_on, kind, minutes, recorded_at)
     values ($1, $2, '2024-01-04', 'team', 30, '2024-01-04') returning id`,
    [programme.id, awayId],
  )
  await world.admin.sql(
    `update hours set minutes = 45, corrected_at = '2024-01-05' where id = $1`,
    [hours?.id],
  )
  return { awayId, absenceId: absence?.id ?? '', hoursId: hours?.id ?? '' }
}
