import type { Act } from '../../platform/actor/index.ts'
import { notFound } from '../../platform/errors/index.ts'
import type { Refused, Verdict } from '../../platform/errors/verdict.ts'
import { getSetting } from '../../platform/settings/index.ts'
import type { Draft, Drafts } from './drafts.schema.ts'
import { daysOf } from './edition-periods.rules.ts'
import type { EditionRow } from './editions.queries.ts'
import { findEdition, listApprovals, listCells, listEditions } from './editions.queries.ts'
import { findSlug, listLedger } from './ledger.queries.ts'
import type { PublishedList } from './ledger.schema.ts'
import { approvalsOf, mayApprove, mayChange, mayPublish } from './publications.rules.ts'
import { threshold } from './publications.settings.ts'

/** What is published of this programme, the latest first; what was corrected says by which. */
export async function getPublications(act: Act): Promise<PublishedList> {
  const ledger = await listLedger(act.tx)
  const numberOf = (id: string | null) => ledger.find((one) => one.id === id)?.number ?? null
  return {
    programme: await findSlug(act.tx, act.actor.programmeId),
    items: ledger.toReversed().map((row) => ({
      id: row.id,
      number: row.number,
      period: row.period,
      publishedAt: row.publishedAt.toISOString(),
      supersedes: numberOf(row.supersedesId),
      supersededBy: ledger.find(({ supersedesId }) => supersedesId === row.id)?.number ?? null,
      hash: row.hash.toString('hex'),
    })),
  }
}

const headOf = (row: EditionRow): Drafts['items'][number] => ({
  id: row.id,
  period: row.period,
  ...daysOf(row.period),
  state: row.state,
  supersedesId: row.supersedesId,
  reason: row.reason,
  madeAt: row.madeAt.toISOString(),
  version: row.version,
})

export async function getDrafts(act: Act): Promise<Drafts> {
  return { items: (await listEditions(act.tx)).map(headOf) }
}

/** What will be said, what a reader can work out of it, and what would help. @throws notFound */
export async function getDraft(act: Act, id: string): Promise<Draft> {
  const { tx, actor } = act
  const row = await findEdition(tx, id)
  if (!row) throw notFound()
  act.concerns({ entityId: id })
  const approvals = await listApprovals(tx, id)
  return {
    ...headOf(row),
    note: row.note,
    madeBy: row.madeBy ?? '',
    checkedAt: row.checkedAt?.toISOString() ?? null,
    threshold: await getSetting({ tx, programmeId: actor.programmeId }, threshold, act.today),
    cells: await listCells(tx, id),
    findings: row.findings,
    approvals: approvalsOf(row, approvals).map(({ by, role, approvedAt, personId }) => ({
      by: by ?? '',
      role,
      at: approvedAt.toISOString(),
      mine: personId === actor.personId,
    })),
    actions: {
      check: shown(mayChange(row)),
      withhold: shown(mayChange(row)),
      approve: shown(mayApprove(row, approvals, actor.personId)),
      publish: shown(mayPublish(row, approvals)),
      withdraw: shown(mayChange(row)),
    },
  }
}

const shown = (verdict: Verdict) =>
  verdict.allowed ? { allowed: true } : { ...(verdict as Refused), facts: { ...verdict.facts } }
