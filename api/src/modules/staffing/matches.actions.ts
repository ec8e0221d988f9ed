import type { Act } from '../../platform/actor/index.ts'
import { findMember, languagesOfHer, listCaseWorkers } from '../cases/index.ts'
import { reachCase } from '../privacy/index.ts'
import { measureCapacity, readsHoursOf } from './capacity.actions.ts'
import type { PoolRole } from './capacity.rules.ts'
import { figureOf } from './capacity.rules.ts'
import { listAway, listKeptOut, listOnCase, listSpoken } from './matches.queries.ts'
import { fits, inOrder, roomIn, shareLanguage, weeksOfRoom } from './matches.rules.ts'
import type { Match, Matches } from './matches.schema.ts'
import { getPoints } from './profile.actions.ts'
import { listConfirmed } from './profile.queries.ts'
import { metOf } from './profile.rules.ts'

/** Whom to ask for her case, with the reasons as far as they are the asker's to know. It assigns nobody.
 *  @throws notFound */
export async function proposeMatches(act: Act, caseId: string, role: PoolRole): Promise<Matches> {
  const { tx, today } = act
  await reachCase(act, 'matches:read', { caseId, entityId: caseId })
  const pool = await measurePool(act)
  const onCase = await listOnCase(tx, caseId)
  const answers = onCase.find((one) => one.answers)
  const lead = answers && (await findMember(tx, answers.membershipId))
  const keptOut = await listKeptOut(tx, caseId)
  const out = new Set([...onCase.map(({ membershipId }) => membershipId), ...pool.away])
  const hers = await languagesOfHer(act, caseId)
  const points = await getPoints(act, today)
  const hoursNeeded = role === 'peer_expert' ? pool.norms.peerHoursPerCase : pool.norms.hoursPerCase
  const candidates = (await listCaseWorkers(tx, today)).filter(
    (one) =>
      one.role === role &&
      one.validUntil === null &&
      !out.has(one.membershipId) &&
      !keptOut.includes(one.personId),
  )
  const items = candidates.flatMap(({ membershipId, name, organisation }): Match[] => {
    const found = pool.people.find((one) => one.membershipId === membershipId)
    if (!found || found.contracts.length === 0) return []
    const sees = readsHoursOf(act, found)
    const hours = roomIn(found.sums.map(figureOf))
    const confirmed = pool.confirmed.filter((one) => one.membershipId === membershipId)
    const met = metOf(
      points,
      confirmed.map(({ point }) => point),
    )
    const spoken = pool.spoken.find((one) => one.membershipId === membershipId)
    const reasons = {
      room: sees ? { hours, enough: hours >= hoursNeeded } : null,
      profile: sees ? met : null,
      sharesLanguage: shareLanguage(hers, spoken?.languages ?? []),
    }
    const sameOrganisation = organisation === lead?.organisation
    return [{ membershipId, name, organisation, ...reasons, sameOrganisation, fits: fits(reasons) }]
  })
  return { role, hoursNeeded, items: inOrder(items) }
}

// Measured over everyone, so that what it gives is a reason and never a row.
const measurePool = (act: Act) => {
  const { today, actor } = act
  const asking = { programmeId: actor.programmeId, today, weeks: weeksOfRoom }
  return act.measure('monitor', async (tx) => ({
    ...(await measureCapacity(tx, asking)),
    away: await listAway(tx, today),
    spoken: await listSpoken(tx),
    confirmed: await listConfirmed(tx),
  }))
}
