import { sql } from 'kysely'
import type { Tx } from '../../platform/actor/index.ts'
import type { Vacancy } from './vacancies.schema.ts'

/** The vacancies that the actor sees: open ones first, by the day to fill them by. */
export async function listVacancies(tx: Tx) {
  return vacancies(tx)
    .orderBy(sql`v.state = 'open'`, 'desc')
    .orderBy('v.fillBy')
    .orderBy('v.id')
    .execute()
}

export async function findVacancy(tx: Tx, id: string) {
  return vacancies(tx).where('v.id', '=', id).executeTakeFirst()
}

export type VacancyRow = NonNullable<Awaited<ReturnType<typeof findVacancy>>>

const vacancies = (tx: Tx) =>
  tx
    .selectFrom('vacancies as v')
    .innerJoin('organisations as o', (join) =>
      join.onRef('o.programmeId', '=', 'v.programmeId').onRef('o.id', '=', 'v.organisationId'),
    )
    .select(['v.id', 'v.organisationId', 'o.name as organisation', 'v.minutesPerWeek'])
    .select(['v.openedOn', 'v.fillBy', 'v.filledOn', 'v.withdrawReason', 'v.version'])
    .select(sql<Vacancy['role']>`v.role`.as('role'))
    .select(sql<Vacancy['state']>`v.state`.as('state'))

export type NewVacancy = {
  programmeId: string
  id: string
  organisationId: string
  role: string
  minutesPerWeek: number
  fillBy: string
  openedOn: string
  openedByMembershipId: string
  openedAt: Date
}

export async function insertVacancy(tx: Tx, vacancy: NewVacancy): Promise<void> {
  await tx.insertInto('vacancies').values(vacancy).execute()
}

type Closing = { closedByMembershipId: string; closedAt: Date } & (
  | { state: 'filled'; filledOn: string }
  | { state: 'withdrawn'; withdrawReason: string }
)

/** @returns the new version; undefined when somebody changed it in the meantime */
export async function closeVacancy(
  tx: Tx,
  { id, version }: { id: string; version: number },
  closing: Closing,
): Promise<number | undefined> {
  const changed = await tx
    .updateTable('vacancies')
    .set({ ...closing, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .where('state', '=', 'open')
    .returning('version')
    .executeTakeFirst()
  return changed?.version
}
