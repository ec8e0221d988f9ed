import { randomUUID } from 'node:crypto'
import type { Act } from '../../platform/actor/index.ts'
import { invalid, notFound, stale } from '../../platform/errors/index.ts'
import { readsHoursOf } from './capacity.actions.ts'
import { listNames } from './capacity.queries.ts'
import type { LanguageCode } from './languages.schema.ts'
import {
  changeContract,
  changeLanguages,
  findContract,
  findLanguages,
  findOverlap,
  holdMembership,
  insertContract,
  insertLanguages,
  listContracts,
  listLanguages,
} from './pool.queries.ts'
import { faultsOfContract, faultsOfEnding, overlapFault } from './pool.rules.ts'
import type { ContractBody, Pool, PoolPerson } from './pool.schema.ts'
import { takePoolMember, writesFor } from './pool-members.actions.ts'
import { getPoints } from './profile.actions.ts'
import { listConfirmations } from './profile.queries.ts'

/** Who is in the pool, with hours, profile and languages, as far as it is the reader's. */
export async function getPool(act: Act): Promise<Pool> {
  const { tx, actor, today } = act
  const contracts = await listContracts(tx)
  const confirmations = await listConfirmations(tx)
  const languages = await listLanguages(tx)
  const people = (await listNames(tx, today)).filter((one) => readsHoursOf(act, one))
  const own = <T extends { membershipId: string }>(rows: readonly T[], id: string) =>
    rows.filter(({ membershipId }) => membershipId === id)
  const described = people.flatMap((person) => {
    const { membershipId, name, organisation, organisationId } = person
    const spoken = own(languages, membershipId)[0]
    const mayChange = writesFor(act, organisationId)
    return {
      membershipId,
      name,
      role: person.role as PoolPerson['role'],
      organisation,
      contracts: own(contracts, membershipId).map(
        ({ id, minutesPerWeek, fromOn, untilOn, version }) => {
          return { id, hoursPerWeek: minutesPerWeek / 60, fromOn, untilOn, version }
        },
      ),
      confirmations: own(confirmations, membershipId).map(({ id, point, by, at, version }) => {
        return { id, point, by, at: at.toISOString(), version }
      }),
      languages: spoken?.languages ?? [],
      languagesVersion: spoken?.version ?? 0,
      mayChange,
      mayConfirm: mayChange && person.personId !== actor.personId,
    }
  })
  const points = await getPoints(act, today)
  return {
    people: described.toSorted((one, other) => one.organisation.localeCompare(other.organisation)),
    points,
  }
}

/** @throws notFound for who may not read it */
export async function getContract(act: Act, id: string) {
  const contract = await findContract(act.tx, id)
  if (!contract) throw notFound()
  act.concerns({ entityId: id })
  return contract
}

/** Hours in the pool from a day on. @throws invalid naming other hours, conflict */
export async function recordContract(act: Act, body: ContractBody) {
  const { tx, actor, now } = act
  const { membershipId, hoursPerWeek, fromOn, untilOn = null } = body
  const member = await takePoolMember(act, membershipId)
  const faults = faultsOfContract({ fromOn, untilOn }, member)
  if (faults.length > 0) throw invalid(faults)
  await holdMembership(tx, membershipId)
  const other = await findOverlap(tx, membershipId, { fromOn, untilOn })
  if (other) throw invalid([overlapFault(other)])
  const id = randomUUID()
  await insertContract(tx, {
    programmeId: actor.programmeId,
    id,
    membershipId,
    minutesPerWeek: hoursPerWeek * 60,
    fromOn,
    untilOn,
    recordedByMembershipId: actor.membershipId,
    recordedAt: now,
  })
  act.concerns({ entityId: id })
  return { id, version: 1 }
}

/** Her hours end on a day; before their first day they never held. @throws invalid, stale */
export async function endContract(act: Act, id: string, { untilOn }: { untilOn: string }) {
  const { tx, now } = act
  const contract = await getContract(act, id)
  if (!writesFor(act, contract.organisationId)) throw notFound()
  const given = act.expectedVersion()
  if (given !== contract.version) throw stale(given, contract.version)
  const faults = faultsOfEnding(untilOn, contract)
  if (faults.length > 0) throw invalid(faults)
  const change = untilOn < contract.fromOn ? { withdrawnAt: now } : { untilOn }
  const version = await changeContract(tx, contract, change)
  if (version === undefined) throw stale(given, given + 1)
  return { id, version }
}

/** @throws notFound for who may not read them */
export async function getLanguages(act: Act, membershipId: string) {
  const found = await findLanguages(act.tx, membershipId)
  if (!found) throw notFound()
  return found
}

/** The languages that somebody speaks, as a whole. `If-Match: "0"` before any were recorded.
 *  @throws invalid, stale */
export async function setLanguages(act: Act, membershipId: string, languages: LanguageCode[]) {
  const { tx, actor } = act
  await takePoolMember(act, membershipId)
  const given = act.expectedVersion()
  await holdMembership(tx, membershipId)
  const version = (await findLanguages(tx, membershipId))?.version ?? 0
  if (given !== version) throw stale(given, version)
  act.concerns({ entityId: membershipId })
  const { programmeId } = actor
  if (version === 0) await insertLanguages(tx, { programmeId, membershipId, languages })
  else await changeLanguages(tx, { membershipId, version }, languages)
  return { id: membershipId, version: version + 1 }
}
