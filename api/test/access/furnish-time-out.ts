import { randomUUID } from 'node:crypto'
import type { Transaction } from 'kysely'
import type { ClientVault } from '../../src/platform/crypto/vault.ts'
import type { DB } from '../../src/platform/database/tables.gen.ts'
import type { Admin } from '../admin.ts'
import type { MadeCase } from '../world.cases.ts'

/** Of the time-out facility on a furnished case: a stay that is over, told and evaluated. */
export type FurnishedTimeOut = { stayId: string; placeId: string }

/** What of the facility belongs to no case. */
export type TimeOutRows = { placeId: string; periodId: string; closedPeriodId: string }

type On = MadeCase & { programmeId: string }
type Hand = { tx: Transaction<DB>; vault: ClientVault; on: On }
type Laying = Hand & FurnishedTimeOut

const at = '2023-12-01T10:00:00Z'

export async function layTimeOut(hand: Hand): Promise<FurnishedTimeOut> {
  const { tx, on } = hand
  await openPeriod(tx, { programmeId: on.programmeId, membershipId: on.responsible.id })
  const laid = { stayId: randomUUID(), placeId: randomUUID() }
  await addPlace(tx, { ...by(on), id: laid.placeId, name: `Plek ${laid.placeId.slice(0, 6)}` })
  const days = { fromOn: '2023-12-01', leaveOn: '2023-12-08', changedOn: '2023-12-08' }
  const over = { state: 'returned', arrivedOn: days.fromOn, leftOn: days.leaveOn }
  await addStay(tx, on, { ...laid, ...days, ...over })
  await layTexts({ ...hand, ...laid })
  return laid
}

const by = ({ programmeId, responsible }: On) => ({ programmeId, membershipId: responsible.id })

/** She is there now: to the host of that place her case is her own. */
export async function letIn({ db }: Admin, on: On & { timeOut: FurnishedTimeOut }): Promise<void> {
  const days = { fromOn: '2024-01-02', leaveOn: '2024-01-16', changedOn: '2024-01-02' }
  const there = { state: 'arrived', arrivedOn: days.fromOn, leftOn: null }
  const { placeId } = on.timeOut
  await db
    .transaction()
    .execute((tx) => addStay(tx, on, { stayId: randomUUID(), placeId, ...days, ...there }))
}

type Days = { fromOn: string; leaveOn: string; changedOn: string }
type Stay = FurnishedTimeOut & Days & { state: string; arrivedOn: string; leftOn: string | null }

async function addStay(tx: Transaction<DB>, on: On, stay: Stay): Promise<void> {
  const { stayId: id, ...known } = stay
  const asker = { requestedByMembershipId: on.responsible.id, requestedAt: at }
  const decided = { decision: 'approved', decidedByMembershipId: on.responsible.id, decidedAt: at }
  const of = { programmeId: on.programmeId, caseId: on.id, id, aim: 'rest' }
  await tx
    .insertInto('timeOutStays')
    .values({ ...of, ...known, ...asker, ...decided })
    .execute()
}

async function layTexts({ tx, vault, on, stayId }: Laying): Promise<void> {
  const of = { ...by(on), caseId: on.id, stayId, recordedAt: at }
  for (const kind of ['needs', 'evaluation']) {
    const id = randomUUID()
    const place = { table: 'time_out_texts', column: 'sealed', rowId: id, version: 1 }
    const sealed = await vault.seal(`time_out_texts of ${on.number}`, { caseId: on.id, ...place })
    await tx
      .insertInto('timeOutTexts')
      .values({ ...of, id, kind, sealed })
      .execute()
  }
  const codes = { outcome: 'helped', nextStep: 'back-to-plan', again: true }
  await tx
    .insertInto('timeOutEvaluations')
    .values({ ...of, ...codes, evaluatedOn: '2023-12-10' })
    .execute()
}

type Author = { programmeId: string; membershipId: string }

/** A wide quota for two years, once in a programme. */
export async function openPeriod(tx: Transaction<DB>, author: Author): Promise<string> {
  const found = await tx
    .selectFrom('timeOutPeriods')
    .select('id')
    .where('programmeId', '=', author.programmeId)
    .executeTakeFirst()
  if (found) return found.id
  const id = randomUUID()
  const days = { fromOn: '2023-01-01', untilOn: '2024-12-31' }
  await tx
    .insertInto('timeOutPeriods')
    .values({ ...author, ...days, id, recordedAt: at })
    .execute()
  const quota = { stays: 1000, days: 14_000, provenance: 'assumed', source: 'wide' }
  await tx
    .insertInto('timeOutQuotas')
    .values({ ...author, ...quota, periodId: id, setAt: at })
    .execute()
  return id
}

export async function addPlace(tx: Transaction<DB>, place: Author & { id: string; name: string }) {
  await tx
    .insertInto('timeOutPlaces')
    .values({ ...place, fromOn: '2022-06-01', recordedAt: at })
    .execute()
}
