import { relationsOf } from '../../platform/access/index.ts'
import type { Act } from '../../platform/actor/index.ts'
import { notFound } from '../../platform/errors/index.ts'
import { reachCase } from '../privacy/index.ts'
import type { ProvisionRow, ReferralRow } from './referrals.queries.ts'
import {
  countPerProvision,
  findPhase,
  findReferral,
  listBases,
  listOf,
  listProvisions,
  listStanding,
  listTexts,
} from './referrals.queries.ts'
import { mayMove, names, waitedDays } from './referrals.rules.ts'
import type { CaseReferrals, Counts, OwnReferral, Referral } from './referrals.schema.ts'

/** What is asked, waits or has started, of all the women of whom the actor may know it. */
export async function getReferrals(act: Act): Promise<{ items: Referral[] }> {
  const rows = await listStanding(act.tx)
  act.concerns(...rows.map(({ subjectId, id }) => ({ subjectId, entityId: id })))
  return { items: rows.map((row) => describe(row, act.today)) }
}

function describe(row: ReferralRow, today: string): Referral {
  const { serviceId, name, organisation, subjectId: _, askedBy: __, ...of } = row
  return {
    ...of,
    service: { id: serviceId, name, organisation },
    waitedDays: waitedDays(row, today),
  }
}

const writesReferrals = ({ actor }: Act): boolean =>
  relationsOf(actor.role, 'referrals', 'write').length > 0

/** Where one woman is referred to, with what was said where the actor may read it; and where she could be.
 *  @throws notFound */
export async function getCaseReferrals(act: Act, caseId: string): Promise<CaseReferrals> {
  const { tx, today } = act
  await reachCase(act, 'referrals:read', { caseId })
  const said = await openTexts(act, caseId)
  const rows = await listOf(tx, caseId)
  const writes = writesReferrals(act)
  const open = (await findPhase(tx, caseId)) !== 'closed'
  return {
    items: rows.map((row) => describeOwn(row, { today, writes, said })),
    services: writes ? await describeProvisions(act, caseId) : [],
    mayAsk: writes && open,
  }
}

type Said = OwnReferral['words'][number] & { referralId: string }
type Told = { today: string; writes: boolean; said: readonly Said[] }

function describeOwn(row: ReferralRow, { today, writes, said }: Told): OwnReferral {
  const may = (to: Parameters<typeof mayMove>[1]) => mayMove(row.state, to, { writes })
  return {
    ...describe(row, today),
    askedBy: row.askedBy,
    words: said
      .filter(({ referralId }) => referralId === row.id)
      .map(({ step, text }) => ({ step, text })),
    actions: {
      wait: may('waiting'),
      start: may('started'),
      end: may('ended'),
      refuse: may('refused'),
    },
  }
}

export const placeOf = (rowId: string, caseId: string) => ({
  caseId,
  table: 'referral_texts',
  column: 'sealed',
  rowId,
  version: 1,
})

async function openTexts({ tx, vault }: Act, caseId: string): Promise<Said[]> {
  const opened = (await listTexts(tx, caseId)).map(async ({ id, referralId, step, sealed }) => ({
    referralId,
    step,
    text: await vault.open(sealed, placeOf(id, caseId)),
  }))
  return Promise.all(opened)
}

async function describeProvisions({ tx, today }: Act, caseId: string) {
  const bases = await listBases(tx, caseId, today)
  const until = (of: ProvisionRow) => bases.find(({ receiver }) => names(receiver, of))?.untilOn
  return (await listProvisions(tx))
    .filter(({ ended }) => !ended)
    .map(({ ended: _, ...of }) => ({
      ...of,
      basisUntil: until({ ...of, ended: false }) ?? null,
    }))
}

/** @throws notFound for who may not read it */
export async function rereadReferral(act: Act, id: string): Promise<OwnReferral> {
  const row = await findReferral(act.tx, id)
  if (!row) throw notFound()
  const { items } = await getCaseReferrals(act, row.caseId)
  const found = items.find((one) => one.id === id)
  if (!found) throw notFound()
  return found
}

/** How many of each service, and how long one waits there; of no woman. */
export async function getCounts({ tx, today }: Act): Promise<Counts> {
  const counts = await countPerProvision(tx, today)
  const services = await listProvisions(tx)
  return {
    items: services.flatMap(({ id, name, organisation }) => {
      const found = counts.find(({ networkPartId }) => networkPartId === id)
      if (!found) return []
      const { networkPartId: _, ...of } = found
      return [{ service: { id, name, organisation }, ...of }]
    }),
  }
}
