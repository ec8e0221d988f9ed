import { randomUUID } from 'node:crypto'
import { relationsOf } from '../../platform/access/index.ts'
import type { Act } from '../../platform/actor/index.ts'
import { conflict, invalid, notFound } from '../../platform/errors/index.ts'
import { recordFact } from '../../platform/facts/index.ts'
import {
  findTransfer,
  insertEnvelope,
  insertShare,
  insertTransfer,
  listEnvelopes,
  listOrganisations,
  listShares,
  listTransfers,
} from './envelopes.queries.ts'
import { faultsOfEnvelope, faultsOfTransfer, spendsOn } from './envelopes.rules.ts'
import type { EnvelopeBody, Share, TransferBody } from './envelopes.schema.ts'
import { holdShare } from './expenses.queries.ts'

const mayOpenBy = ({ actor }: Act) => relationsOf(actor.role, 'flex-envelopes', 'write').length > 0
const transfersBy = ({ actor }: Act) => relationsOf(actor.role, 'flex-transfers', 'write')

type ShareRow = Awaited<ReturnType<typeof listShares>>[number]

export const describeShare = (row: ShareRow): Share => {
  const { id, organisationId, organisation, budgetCents, spentCents, reservedCents } = row
  const known = spentCents !== null && reservedCents !== null
  const freeCents = known ? budgetCents - spentCents - reservedCents : 0
  const totals = known ? { spentCents, reservedCents, freeCents } : null
  return { id, organisationId, organisation, budgetCents, totals }
}

/** Every period with what each organisation was given, as far as the actor knows it. */
export async function getEnvelopes(act: Act) {
  const { tx, actor } = act
  const shares = await listShares(tx)
  const nameOf = new Map(shares.map((row) => [row.id, `${row.organisation}, ${row.envelope}`]))
  const transfers = await listTransfers(tx)
  const mayOpen = mayOpenBy(act)
  return {
    items: (await listEnvelopes(tx)).map((envelope) => ({
      ...envelope,
      shares: shares.filter(({ envelopeId }) => envelopeId === envelope.id).map(describeShare),
    })),
    transfers: transfers.map(({ fromShareId, toShareId, madeAt, ...row }) => ({
      ...row,
      from: fromShareId === null ? null : (nameOf.get(fromShareId) ?? null),
      to: toShareId === null ? null : (nameOf.get(toShareId) ?? null),
      madeAt: madeAt.toISOString(),
    })),
    organisations: mayOpen
      ? (await listOrganisations(tx, actor.programmeId))
          .filter((one) => spendsOn(one, act.today))
          .map(({ id, name }) => ({ id, name }))
      : [],
    mayOpen,
    mayTransfer: transfersBy(act).length > 0,
  }
}

/** A period, split over organisations; what each is given is its first entry.
 *  @throws invalid, conflict('flex-envelope-overlaps') */
export async function openEnvelope(act: Act, { shares, reason, ...envelope }: EnvelopeBody) {
  const { tx, actor, now } = act
  const known = new Set((await listOrganisations(tx, actor.programmeId)).map(({ id }) => id))
  const faults = faultsOfEnvelope({ shares, reason, ...envelope }, known)
  if (faults.length > 0) throw invalid(faults)
  const id = randomUUID()
  const { programmeId, personId: madeBy } = actor
  await insertEnvelope(tx, { ...envelope, programmeId, id, madeBy, recordedAt: now })
  for (const { organisationId, amountCents } of shares) {
    const share = randomUUID()
    await insertShare(tx, { programmeId, id: share, envelopeId: id, organisationId })
    await give(act, { fromShareId: null, toShareId: share, amountCents, reason })
  }
  return { id, version: 1 }
}

/** Money from one share to another, or from and to the municipality.
 *  @throws invalid, conflict('flex-budget-exhausted') */
export async function transferBudget(act: Act, body: TransferBody) {
  const { tx } = act
  const shares = new Set((await listShares(tx)).map(({ id }) => id))
  const gives = transfersBy(act).some((relation) => relation === 'all')
  const faults = faultsOfTransfer(body, { shares, gives })
  if (faults.length > 0) throw invalid(faults)
  const { fromShareId, amountCents } = body
  if (fromShareId !== null && !gives) {
    const freeCents = await holdShare(tx, fromShareId)
    const shortCents = amountCents - freeCents
    if (shortCents > 0)
      throw conflict('flex-budget-exhausted', { freeCents, amountCents, shortCents })
  }
  return give(act, body)
}

async function give(act: Act, body: TransferBody) {
  const { tx, actor, now } = act
  const id = randomUUID()
  const { programmeId, personId: madeBy } = actor
  await insertTransfer(tx, { ...body, programmeId, id, madeBy, madeAt: now })
  const { amountCents, fromShareId, toShareId } = body
  await recordFact(act, {
    kind: 'flex-budget-moved',
    occurredAt: now,
    entityId: id,
    attributes: { amountCents, given: fromShareId === null, returned: toShareId === null },
  })
  return { id, version: 1 }
}

/** @throws notFound for who may not read it */
export async function rereadTransfer({ tx }: Act, id: string): Promise<void> {
  if (!(await findTransfer(tx, id))) throw notFound()
}

/** @throws notFound for who may not read it */
export async function rereadEnvelope({ tx }: Act, id: string): Promise<void> {
  if (!(await listEnvelopes(tx)).some((envelope) => envelope.id === id)) throw notFound()
}
