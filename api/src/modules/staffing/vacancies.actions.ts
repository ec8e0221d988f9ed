import { randomUUID } from 'node:crypto'
import { relationsOf } from '../../platform/access/index.ts'
import type { Act } from '../../platform/actor/index.ts'
import { daysBetween } from '../../platform/clock/index.ts'
import { demand, invalid, notFound, stale } from '../../platform/errors/index.ts'
import { getSetting } from '../../platform/settings/index.ts'
import { vacancyNoticeDays } from './capacity.settings.ts'
import type { VacancyRow } from './vacancies.queries.ts'
import { closeVacancy, findVacancy, insertVacancy, listVacancies } from './vacancies.queries.ts'
import { faultsOfFilling, faultsOfOpening, mayClose, standingOf } from './vacancies.rules.ts'
import type { Vacancies, Vacancy, VacancyBody } from './vacancies.schema.ts'

/** Places to be filled, and those that were, as far as they are the reader's. */
export async function getVacancies(act: Act): Promise<Vacancies> {
  const { tx, actor, today } = act
  const noticeDays = await getSetting(
    { tx, programmeId: actor.programmeId },
    vacancyNoticeDays,
    today,
  )
  const rows = await listVacancies(tx)
  return { items: rows.map((row) => describe(act, row, noticeDays)), noticeDays }
}

function describe(act: Act, row: VacancyRow, noticeDays: number): Vacancy {
  const { minutesPerWeek, ...vacancy } = row
  return {
    ...vacancy,
    hoursPerWeek: minutesPerWeek / 60,
    standing: standingOf(row, { today: act.today, noticeDays }),
    leadDays: daysBetween(row.openedOn, row.fillBy),
    mayChange: row.state === 'open' && writesFor(act, row),
  }
}

const writesFor = ({ actor }: Act, of: { organisationId: string }): boolean =>
  (relationsOf(actor.role, 'vacancies', 'write') as readonly string[]).includes('org') &&
  of.organisationId === actor.organisationId

/** @throws notFound for who may not read it */
export async function getVacancy(act: Act, id: string): Promise<VacancyRow> {
  const found = await findVacancy(act.tx, id)
  if (!found) throw notFound()
  act.concerns({ entityId: id })
  return found
}

/** A place in the pool of one's own organisation that is to be filled by a day. @throws invalid */
export async function openVacancy(act: Act, { hoursPerWeek, role, fillBy }: VacancyBody) {
  const { tx, actor, now, today } = act
  const faults = faultsOfOpening(fillBy, today)
  if (faults.length > 0) throw invalid(faults)
  const id = randomUUID()
  const { programmeId, organisationId, membershipId } = actor
  await insertVacancy(tx, {
    programmeId,
    id,
    organisationId,
    role,
    minutesPerWeek: hoursPerWeek * 60,
    fillBy,
    openedOn: today,
    openedByMembershipId: membershipId,
    openedAt: now,
  })
  act.concerns({ entityId: id })
  return { id, version: 1 }
}

/** Somebody has begun. @throws notFound, invalid, stale, conflict('vacancy-…') */
export async function fillVacancy(act: Act, id: string, { filledOn }: { filledOn: string }) {
  const vacancy = await takeUp(act, id)
  const faults = faultsOfFilling(filledOn, { openedOn: vacancy.openedOn, today: act.today })
  if (faults.length > 0) throw invalid(faults)
  return close(act, vacancy, { state: 'filled', filledOn })
}

/** Nobody is sought any more. @throws notFound, stale, conflict('vacancy-…') */
export async function withdrawVacancy(act: Act, id: string, { reason }: { reason: string }) {
  const vacancy = await takeUp(act, id)
  return close(act, vacancy, { state: 'withdrawn', withdrawReason: reason })
}

async function takeUp(act: Act, id: string): Promise<VacancyRow> {
  const vacancy = await getVacancy(act, id)
  if (!writesFor(act, vacancy)) throw notFound()
  const given = act.expectedVersion()
  if (given !== vacancy.version) throw stale(given, vacancy.version)
  demand(mayClose(vacancy))
  return vacancy
}

type To = { state: 'filled'; filledOn: string } | { state: 'withdrawn'; withdrawReason: string }

async function close({ tx, actor, now }: Act, vacancy: VacancyRow, to: To) {
  const by = { closedByMembershipId: actor.membershipId, closedAt: now }
  const version = await closeVacancy(tx, vacancy, { ...to, ...by })
  if (version === undefined) throw stale(vacancy.version, vacancy.version + 1)
  return { id: vacancy.id, version }
}
