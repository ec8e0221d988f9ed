import type { Role } from '../../src/platform/access/index.ts'
import { roles } from '../../src/platform/access/index.ts'
import type { Admin } from '../admin.ts'
import type { MadeCase } from '../world.cases.ts'
import type { Member, Programme } from '../world.people.ts'
import type { World } from '../world.ts'
import type { Furnished } from './furnish.ts'
import { furnish } from './furnish.ts'
import { letIn } from './furnish-time-out.ts'
import type { Situation } from './situations.ts'
import { situations } from './situations.ts'

export type Arranged = {
  world: World
  actors: Record<Role, Member>
  /** The case of each situation, for each role. */
  cases: Record<Role, Record<Situation, Furnished>>
  foreign: Programme
}

/** Twelve actors and, for each, a case in every situation. */
export async function arrange(world: World): Promise<Arranged> {
  const foreign = await world.aProgramme('elsewhere')
  const actors = {} as Record<Role, Member>
  for (const role of roles) actors[role] = await world.aMember({ role })
  const elsewhere = await world.aMember({ role: 'case_manager', programme: foreign })
  const asker = await world.aMember({ role: 'organisation_manager', organisation: 'ldh' })
  const near = await world.aMember({ role: 'case_manager', organisation: 'iriszorg' })
  const far = await world.aMember({ role: 'case_manager', organisation: 'ldh' })
  const common = {
    team: await furnish(world, await world.aCase({ responsible: far, teamSharing: true }), asker),
    org: await furnish(world, await world.aCase({ responsible: near }), asker),
    none: await furnish(world, await world.aCase({ responsible: far }), asker),
    foreign: await furnish(world, await abroad(world, elsewhere, foreign), asker),
  }
  const cases = {} as Arranged['cases']
  for (const role of roles) {
    const actor = actors[role]
    const own = await furnish(world, await ownCase(world, actor, far), asker)
    if (role === 'time_out_host') await letIn(world.admin, own)
    const emergency = await furnish(world, await world.aCase({ responsible: far }), asker)
    await openEmergency(world, emergency, actor)
    cases[role] = { ...common, own, emergency }
  }
  return { world, actors, cases, foreign }
}

export const everySituation = roles.flatMap((role) =>
  situations.map((situation) => ({ role, situation })),
)

// Any role can be written down as a stand-in; the matrix must still decide what that is worth.
async function ownCase(world: World, actor: Member, far: Member): Promise<MadeCase> {
  if (actor.role === 'case_manager') return world.aCase({ responsible: actor })
  const made = await world.aCase({ responsible: far })
  await world.admin.db
    .insertInto('caseAssignments')
    .values({
      programmeId: actor.programmeId,
      caseId: made.id,
      membershipId: actor.id,
      kind: actor.role === 'peer_expert' ? 'peer' : 'stand-in',
      fromOn: '2023-01-09',
    })
    .execute()
  return made
}

async function openEmergency(
  world: World,
  { id }: MadeCase,
  { programmeId, id: membershipId }: Member,
) {
  await world.admin.db
    .insertInto('emergencyAccesses')
    .values({
      programmeId,
      caseId: id,
      membershipId,
      reason: 'found on the street, unwell',
      endsAt: new Date(Date.now() + 3_600_000),
    })
    .execute()
}

const abroad = (world: World, responsible: Member, programme: Programme) =>
  world.aCase({ responsible, programme })

/** An aanmelding that waits for triage. @returns its id */
export async function aWaitingReferral({ db }: Admin, by: Member): Promise<string> {
  const { id } = await db
    .insertInto('referralsIn')
    .values({
      programmeId: by.programmeId,
      alias: 'rustige ochtend',
      source: 'drop-in',
      organisationId: by.organisationId,
      receivedOn: '2024-01-02',
      createdByMembershipId: by.id,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}
