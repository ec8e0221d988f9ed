import { sql } from 'kysely'
import type { Act, Tx } from '../../platform/actor/index.ts'
import { getSetting } from '../../platform/settings/index.ts'
import type { Room } from './expenses.rules.ts'
import { approvalAboveEuros } from './flex-budget.settings.ts'

const shares = (tx: Tx) =>
  tx
    .selectFrom('flexShares as s')
    .innerJoin('flexEnvelopes as e', (join) =>
      join.onRef('e.programmeId', '=', 's.programmeId').onRef('e.id', '=', 's.envelopeId'),
    )
    .innerJoin('organisations as o', (join) =>
      join.onRef('o.programmeId', '=', 's.programmeId').onRef('o.id', '=', 's.organisationId'),
    )

/** The share of an organisation on a day; undefined where it holds none. */
export const findShareOn = (tx: Tx, organisationId: string, day: string) =>
  shares(tx)
    .innerJoin('flexBalances as b', (join) =>
      join.onRef('b.programmeId', '=', 's.programmeId').onRef('b.shareId', '=', 's.id'),
    )
    .select(['s.id', 'e.name as envelope', 'o.name as organisation', 'e.fromOn', 'e.untilOn'])
    .select(['b.budgetCents', 'b.spentCents', 'b.reservedCents'])
    .where('s.organisationId', '=', organisationId)
    .where('e.fromOn', '<=', day)
    .where('e.untilOn', '>=', day)
    .executeTakeFirst()

/** The shares of a day that the actor knows, with what was spent of them. */
export const listCurrentShares = (tx: Tx, day: string) =>
  shares(tx)
    .innerJoin('flexBalances as b', (join) =>
      join.onRef('b.programmeId', '=', 's.programmeId').onRef('b.shareId', '=', 's.id'),
    )
    .select(['s.id', 's.organisationId', 'o.name as organisation', 'e.untilOn'])
    .select(['b.budgetCents', 'b.spentCents', 'b.reservedCents'])
    .where('e.fromOn', '<=', day)
    .where('e.untilOn', '>=', day)
    .execute()

/** The room that there is, with the threshold of today. */
export async function readRoom({ tx, actor, today }: Act, freeCents: number): Promise<Room> {
  const asking = { tx, programmeId: actor.programmeId }
  const euros = await getSetting(asking, approvalAboveEuros, today)
  return { freeCents, approvalAboveCents: euros > 0 ? euros * 100 : undefined }
}

/** Every envelope that the actor knows, the latest first. */
export const listEnvelopes = (tx: Tx) =>
  tx
    .selectFrom('flexEnvelopes')
    .select(['id', 'name', 'fromOn', 'untilOn'])
    .orderBy('fromOn', 'desc')
    .execute()

/** The shares that the actor knows, with what was spent where that is hers to know. */
export const listShares = (tx: Tx) =>
  shares(tx)
    .leftJoin('flexBalances as b', (join) =>
      join.onRef('b.programmeId', '=', 's.programmeId').onRef('b.shareId', '=', 's.id'),
    )
    .select(['s.id', 's.envelopeId', 's.organisationId', 'o.name as organisation', 's.budgetCents'])
    .select(['b.spentCents', 'b.reservedCents', 'e.name as envelope'])
    .orderBy('o.name')
    .execute()

/** What was given and passed on, the latest first. */
export const listTransfers = (tx: Tx) =>
  tx
    .selectFrom('flexTransfers as t')
    .leftJoin('persons as p', 'p.id', 't.madeBy')
    .select(['t.id', 't.fromShareId', 't.toShareId', 't.amountCents', 't.reason', 't.madeAt'])
    .select('p.name as by')
    .orderBy('t.madeAt', 'desc')
    .orderBy('t.id')
    .limit(100)
    .execute()

export const findTransfer = (tx: Tx, id: string) =>
  tx.selectFrom('flexTransfers').select('id').where('id', '=', id).executeTakeFirst()

/** The organisations of the programme, by name. */
export const listOrganisations = (tx: Tx, programmeId: string) =>
  tx
    .selectFrom('organisations')
    .select(['id', 'name', 'kind', 'chainFrom', 'chainUntil'])
    .where('programmeId', '=', programmeId)
    .orderBy('name')
    .execute()

type Envelope = {
  programmeId: string
  id: string
  name: string
  fromOn: string
  untilOn: string
  madeBy: string
  recordedAt: Date
}

export async function insertEnvelope(tx: Tx, envelope: Envelope): Promise<void> {
  await tx.insertInto('flexEnvelopes').values(envelope).execute()
}

type Share = { programmeId: string; id: string; envelopeId: string; organisationId: string }

export async function insertShare(tx: Tx, share: Share): Promise<void> {
  await tx.insertInto('flexShares').values(share).execute()
}

export type Transfer = {
  programmeId: string
  id: string
  fromShareId: string | null
  toShareId: string | null
  amountCents: number
  reason: string
  madeBy: string
  madeAt: Date
}

/** The database makes an entry on either side of it. */
export async function insertTransfer(tx: Tx, transfer: Transfer): Promise<void> {
  await tx.insertInto('flexTransfers').values(transfer).execute()
}

/** Expenses without a receipt or a reason, and those that nobody decided on. @param tx of a job that measures */
export async function countToAccount(tx: Tx) {
  const { rows } = await sql<{ receiptsMissing: number; undecided: number }>`
    select * from app.flex_to_account()`.execute(tx)
  return rows[0] ?? { receiptsMissing: 0, undecided: 0 }
}
