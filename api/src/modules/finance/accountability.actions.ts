import { randomUUID } from 'node:crypto'
import { relationsOf } from '../../platform/access/index.ts'
import type { Act } from '../../platform/actor/index.ts'
import { conflict, demand, invalid, notFound, stale } from '../../platform/errors/index.ts'
import { faultsOfNaming } from '../privacy/index.ts'
import type { AccountabilityRow, Texts } from './accountability.queries.ts'
import {
  findAccountability,
  findAwarded,
  insertAccountability,
  insertTexts,
  listAccountabilities,
  listGrantedLines,
  raiseVersion,
} from './accountability.queries.ts'
import { faultsOfWriting, maySubmit, mustFirst } from './accountability.rules.ts'
import type {
  Accountabilities,
  Accountability,
  AccountabilityBody,
} from './accountability.schema.ts'
import { composeReport, contentOf, openReport } from './accountability-figures.actions.ts'
import { insertReport } from './accountability-reports.queries.ts'
import { accountForGrant } from './grant-steps.actions.ts'

type Row = AccountabilityRow & { id: string; version: number }

/** Grants that were awarded, as far as they are the reader's, with how far the accounting is. */
export async function getAccountabilities(act: Act): Promise<Accountabilities> {
  const rows = await listAccountabilities(act.tx)
  return {
    items: rows.map((row) => ({
      ...headOf(row),
      id: row.id,
      submittedOn: row.submittedOn,
      mayOpen: row.id === null && row.state === 'awarded' && mayWrite(act, row),
    })),
  }
}

const headOf = ({
  grantId,
  organisationId,
  organisation,
  name,
  from,
  until,
  ...row
}: AccountabilityRow) => ({
  ...{ grantId, organisationId, organisation, name, from, until },
  state: row.state,
  grantedCents: Number(row.grantedCents ?? 0),
})

function mayWrite({ actor }: Act, { organisationId }: Pick<AccountabilityRow, 'organisationId'>) {
  const ways: readonly string[] = relationsOf(actor.role, 'accountabilities', 'write')
  return ways.includes('all') || (ways.includes('org') && organisationId === actor.organisationId)
}

/** @throws notFound */
async function loadAccountability(act: Act, id: string): Promise<Row> {
  const found = await findAccountability(act.tx, id)
  if (found === undefined || found.id === null || found.version === null) throw notFound()
  act.concerns({ entityId: id })
  return { ...found, id: found.id, version: found.version }
}

/** One report: what was submitted, frozen; of a draft what the daily work comes to now. @throws notFound */
export async function getAccountability(act: Act, id: string): Promise<Accountability> {
  const row = await loadAccountability(act, id)
  const submitted = row.state === 'awarded' ? undefined : await openReport(act.tx, id)
  const head = { ...headOf(row), id, version: row.version }
  if (submitted) {
    const over = { because: null, mayWrite: false, mustFirst: [] }
    return { ...head, ...submitted, ...over }
  }
  const { report, because } = await composeReport(act, row)
  return {
    ...head,
    ...{ nth: null, submittedOn: null, because, report },
    mayWrite: row.state === 'awarded' && mayWrite(act, row),
    mustFirst: mustFirst({ ...row, today: act.today, because, report }),
  }
}

/** @throws notFound, conflict('accountability-submitted') for a grant that is not awarded,
 *  conflict('accountability-there') */
export async function openAccountability(act: Act, grantId: string) {
  const grant = await findAwarded(act.tx, grantId)
  if (grant === undefined) throw notFound()
  if (grant.state !== 'awarded') throw conflict('accountability-submitted')
  const id = randomUUID()
  const { organisationId } = grant
  if (!(await insertAccountability(act.tx, { id, grantId, organisationId }, byOf(act))))
    throw conflict('accountability-there')
  act.concerns({ entityId: id })
  return { id, version: 1 }
}

const byOf = ({ actor, now }: Act) => ({
  programmeId: actor.programmeId,
  recordedByMembershipId: actor.membershipId,
  recordedAt: now,
})

/** Keeps what is written under a new revision; what stood there stays. @throws notFound, stale, invalid,
 *  conflict('accountability-submitted') */
export async function writeAccountability(act: Act, id: string, body: AccountabilityBody) {
  const row = await hold(act, id)
  const granted = await listGrantedLines(act.tx, row)
  const faults = [...faultsOfWriting(body, granted), ...(await faultsOfNaming(act, textsOf(body)))]
  if (faults.length > 0) throw invalid(faults)
  const version = await raiseVersion(act.tx, row, byOf(act))
  if (version === undefined) throw stale(row.version, row.version + 1)
  const { deployment, narrative, lines } = body
  const texts: Texts = {
    ...{ deployment, narrative },
    lines: new Map(lines.map(({ code, words, stated }) => [code, { words, stated }])),
  }
  const { programmeId } = act.actor
  const { organisationId } = row
  await insertTexts(
    act.tx,
    { programmeId, accountabilityId: id, organisationId, revision: version },
    texts,
  )
  return { id, version }
}

async function hold(act: Act, id: string): Promise<Row> {
  const row = await loadAccountability(act, id)
  const given = act.expectedVersion()
  if (given !== row.version) throw stale(given, row.version)
  if (row.state !== 'awarded') throw conflict('accountability-submitted')
  return row
}

const textsOf = ({ deployment, narrative, lines }: AccountabilityBody) => ({
  ...{ deployment, narrative },
  ...Object.fromEntries(lines.map(({ words }, at) => [`lines/${at}/words`, words])),
})

/** Freezes the figures with what was written, and accounts for the grant with them. @throws notFound, stale,
 *  conflict('grant-period-runs' | 'deployment-unexplained' | 'deviations-unexplained' | …) */
export async function submitAccountability(act: Act, id: string) {
  const row = await hold(act, id)
  const { report, because } = await composeReport(act, row)
  demand(maySubmit({ ...row, today: act.today, because, report }))
  const version = await raiseVersion(act.tx, row, byOf(act))
  if (version === undefined) throw stale(row.version, row.version + 1)
  const { actor, now, today } = act
  await insertReport(
    act.tx,
    { ...report, content: contentOf(report) },
    {
      ...{
        programmeId: actor.programmeId,
        accountabilityId: id,
        organisationId: row.organisationId,
      },
      ...{ revision: row.version, submittedByMembershipId: actor.membershipId },
      ...{ submittedOn: today, submittedAt: now },
    },
  )
  await accountForGrant(act, row.grantId)
  return { id, version }
}
