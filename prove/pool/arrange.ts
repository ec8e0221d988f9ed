import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import { openSession } from '../../api/src/modules/identity/sessions.gate.ts'
import type { Role } from '../../api/src/platform/access/index.ts'
import { aWaitingReferral } from '../../api/test/access/arrange.ts'
import { takeBackWrites } from '../../api/test/access/asking.ts'
import type { Furnished } from '../../api/test/access/furnish.ts'
import { furnish } from '../../api/test/access/furnish.ts'
import type { Situation } from '../../api/test/access/situations.ts'
import type { CaseWish } from '../../api/test/world.cases.ts'
import { aCase } from '../../api/test/world.cases.ts'
import type { Member, MemberWish, Programme } from '../../api/test/world.people.ts'
import { aMember, aProgramme } from '../../api/test/world.people.ts'
import type { Footing, Laid } from '../place.ts'

/** A case, and by whom it is known beyond the one responsible. */
export type KnownCase = Furnished & { peer?: Member | undefined; teamSharing: boolean }

/** One programme: who asks, who is only named, and the women in it. */
export type Neighbourhood = {
  programme: Programme
  cases: KnownCase[]
  colleague: Member
  peer: Member
  referralId: string
}
/** Somebody signed in, with a session of her own. */
export type Asker = Member & { token: string; sessionId: string; home: Neighbourhood }

export type Arranged = { askers: Asker[]; neighbourhoods: Neighbourhood[] }

const noteOf = (folder: string) => join(folder, 'arranged')

/** All of them, with a note of who they are beside their database. */
export const neighbours: Laid = {
  name: 'neighbours',
  lay: async (footing) => writeFile(noteOf(footing.folder), serialize(await arrange(footing))),
}

/** @returns who was laid into the footing of this folder */
export const readNeighbours = async (folder: string): Promise<Arranged> =>
  deserialize(await readFile(noteOf(folder)))

const roleOfTheLast: readonly Role[] = [
  'privacy_officer',
  'policy_officer',
  'administrator',
  'nurse',
  'drop_in_host',
  'time_out_host',
  'zone_officer',
  'privacy_officer',
]

/** Eight people of eight programmes each, and in every programme cases that each of them stands to
 *  in another way. Each name and each sealed text says whose it is. */
async function arrange(place: Footing): Promise<Arranged> {
  const arranged: Arranged = { askers: [], neighbourhoods: [] }
  for (const last of roleOfTheLast) await settle(place, arranged, last)
  await place.admin.sql(`update persons set name = 'Person ' || nr from
    (select id, row_number() over (order by id) as nr from persons) as counted
    where counted.id = persons.id`)
  await takeBackWrites(place.admin)
  return arranged
}

async function settle(place: Footing, arranged: Arranged, last: Role): Promise<void> {
  const { admin, ground } = place
  const programme = await aProgramme(admin, `p-${arranged.neighbourhoods.length + 1}`)
  const member = (wish: MemberWish) => aMember(admin, { ...wish, programme })
  const near = await member({ role: 'case_manager' })
  const far = await member({ role: 'case_manager', organisation: 'ldh' })
  const third = await member({ role: 'case_manager' })
  const peer = await member({ role: 'peer_expert' })
  const rest: Member[] = []
  for (const role of ['coordinator', 'process_director', 'organisation_manager', last] as const)
    rest.push(await member({ role }))
  const colleague = await member({ role: 'case_manager' })
  // Whom a woman has refused, among others; so not the one to whom she is handed over.
  const other = await member({ role: 'case_manager' })
  const home: Neighbourhood = {
    programme,
    colleague,
    peer: await member({ role: 'peer_expert' }),
    referralId: await aWaitingReferral(admin, colleague),
    cases: [],
  }
  const wishes: CaseWish[] = [
    { responsible: near, peer },
    { responsible: near },
    { responsible: far, teamSharing: true },
    { responsible: third },
  ]
  for (const wish of wishes) {
    const made = await aCase({ admin, keys: ground.keys, programme }, wish)
    const furnished = await furnish(place, made, other)
    home.cases.push({ ...furnished, peer: wish.peer, teamSharing: wish.teamSharing ?? false })
  }
  arranged.neighbourhoods.push(home)
  for (const one of [near, far, third, peer, ...rest])
    arranged.askers.push(await signIn(place, one, home))
}

async function signIn({ ground }: Footing, member: Member, home: Neighbourhood): Promise<Asker> {
  const { token, id } = await openSession(ground.gate, {
    personId: member.personId,
    programmeId: member.programmeId,
    membershipId: member.id,
    method: 'demonstration',
    device: 'prove',
  })
  return { ...member, token, sessionId: id, home }
}

/** How somebody stands to a case, by how it was arranged. */
export function situationOf(asker: Asker, on: KnownCase): Situation {
  if (on.programmeId !== asker.programmeId) return 'foreign'
  if (on.responsible.id === asker.id || on.peer?.id === asker.id) return 'own'
  const sameHouse = on.responsible.organisationId === asker.organisationId
  if (asker.role === 'organisation_manager' && sameHouse) return 'org'
  return on.teamSharing ? 'team' : 'none'
}
