import { randomUUID } from 'node:crypto'
import type { Act } from '../../platform/actor/index.ts'
import { demand, invalid, invalidAt, notFound, stale } from '../../platform/errors/index.ts'
import { holdMembership } from './pool.queries.ts'
import { takePoolMember } from './pool-members.actions.ts'
import {
  findConfirmation,
  insertConfirmation,
  insertProfile,
  isConfirmed,
  listSetters,
  listVersions,
  withdrawRow,
} from './profile.queries.ts'
import { faultsOfProfile, mayConfirm, mayWithdraw, pointsOn } from './profile.rules.ts'
import type { ConfirmationBody, Profile, ProfileBody } from './profile.schema.ts'
import type { ProfilePoint } from './profile.settings.ts'
import { firstProfile } from './profile.settings.ts'

/** The points of the profile that hold on a day. */
export async function getPoints({ tx, actor }: Act, day: string): Promise<ProfilePoint[]> {
  return [...pointsOn(await listVersions(tx, actor.programmeId), day, firstProfile)]
}

/** The profile of the pool and what it was before. */
export async function getProfile(act: Act): Promise<Profile> {
  const { tx, actor, today } = act
  const versions = await listVersions(tx, actor.programmeId)
  const setters = await listSetters(
    tx,
    versions.map(({ setBy }) => setBy),
  )
  const first = { id: null, fromOn: null, points: [...firstProfile], reason: null, setBy: null }
  return {
    points: [...pointsOn(versions, today, firstProfile)],
    versions: [
      ...versions.map(({ setBy, ...version }) => ({
        ...version,
        setBy: setters.find(({ id }) => id === setBy)?.name ?? null,
      })),
      first,
    ],
  }
}

/** A new version of the profile, from a day on. @throws invalid, conflict for a second one of that day */
export async function setProfile(act: Act, { fromOn, points, reason }: ProfileBody) {
  const { tx, actor, now, today } = act
  const faults = faultsOfProfile(points, { fromOn, today })
  if (faults.length > 0) throw invalid(faults)
  const id = randomUUID()
  const { programmeId, personId: setBy } = actor
  await insertProfile(tx, { programmeId, id, fromOn, points, reason, setBy, recordedAt: now })
  act.concerns({ entityId: id })
  return { id, version: 1 }
}

/** @throws notFound for who may not read it */
export async function getConfirmation(act: Act, id: string) {
  const found = await findConfirmation(act.tx, id)
  if (!found) throw notFound()
  act.concerns({ entityId: id })
  return found
}

/** Somebody else says that she meets a point of the profile.
 *  @throws invalid, conflict('profile-own-confirmation' | 'profile-confirmed-already') */
export async function confirmPoint(act: Act, { membershipId, point }: ConfirmationBody) {
  const { tx, actor, now, today } = act
  const member = await takePoolMember(act, membershipId)
  const points = await getPoints(act, today)
  if (!points.some(({ code }) => code === point))
    throw invalidAt('/point', 'unknown', 'is no point of the profile')
  await holdMembership(tx, membershipId)
  const standing = await isConfirmed(tx, membershipId, point)
  demand(mayConfirm({ ownPersonId: member.personId, actorId: actor.personId, standing }))
  const id = randomUUID()
  const by = { confirmedBy: actor.personId, confirmedAt: now }
  await insertConfirmation(tx, {
    programmeId: actor.programmeId,
    id,
    membershipId,
    point,
    ...by,
  })
  act.concerns({ entityId: id })
  return { id, version: 1 }
}

/** It holds no more. @throws notFound, stale, conflict('profile-confirmation-withdrawn') */
export async function withdrawConfirmation(act: Act, id: string) {
  const found = await getConfirmation(act, id)
  if (found.organisationId !== act.actor.organisationId) throw notFound()
  const given = act.expectedVersion()
  if (given !== found.version) throw stale(given, found.version)
  demand(mayWithdraw(found))
  const change = { withdrawnBy: act.actor.personId, withdrawnAt: act.now }
  const version = await withdrawRow(act.tx, found, change)
  if (version === undefined) throw stale(given, given + 1)
  return { id, version }
}

/** @throws notFound */
export async function rereadProfile(act: Act, id: string) {
  const { versions } = await getProfile(act)
  const found = versions.find((version) => version.id === id)
  if (!found) throw notFound()
  return found
}
