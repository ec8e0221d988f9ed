import { createHash } from 'node:crypto'
import type { Act } from '../../platform/actor/index.ts'
import type { Signer } from '../../platform/crypto/signing.ts'
import { conflict, demand } from '../../platform/errors/index.ts'
import { attackEdition, findingsOf } from './checking.actions.ts'
import { hold, seen } from './drafting.actions.ts'
import { insertApproval, listApprovals, moveEdition } from './editions.queries.ts'
import { insertEntry } from './ledger.queries.ts'
import type { Content } from './ledger.schema.ts'
import { mayApprove, mayPublish } from './publications.rules.ts'

/** One of the two persons says that this may go out, in this version.
 *  @throws notFound, stale, conflict('edition-unchecked' | 'edition-opened' | 'approved-by-you') */
export async function approveEdition(act: Act, id: string) {
  const { actor, tx } = act
  // Who approves may not change it, so that it is not locked: what changes meanwhile is another version.
  const row = await seen(act, id)
  demand(mayApprove(row, await listApprovals(tx, id), actor.personId))
  await insertApproval(tx, {
    programmeId: actor.programmeId,
    editionId: id,
    editionVersion: row.version,
    personId: actor.personId,
    membershipId: actor.membershipId,
    role: actor.role,
    approvedAt: act.now,
  })
  return { id, version: row.version }
}

/** Publishes what two persons approved: attacked once more beside what was published meanwhile, signed, and
 *  added to the ledger. Two at once cannot both be next.
 *  @throws notFound, stale, conflict('approvals-missing' | 'edition-opened' | 'period-published') */
export async function publishEdition(act: Act, id: string, signer: Signer) {
  const { tx, actor, now } = act
  const row = await hold(act, id)
  demand(mayPublish(row, await listApprovals(tx, id)))
  const { outcome, cells, known, values } = await attackEdition(act, row)
  const findings = findingsOf(outcome)
  if (findings.length > 0) throw conflict('edition-opened', { by: namesIn(findings) })
  const last = known.ledger.at(-1)
  const number = (last?.number ?? 0) + 1
  const superseded = known.ledger.find((one) => one.id === row.supersedesId)
  const content: Content = {
    programme: known.slug,
    period: row.period,
    number,
    note: row.note,
    reason: row.reason,
    supersedes: superseded?.number ?? null,
    threshold: values,
    // Why one is withheld would tell of what is withheld.
    cells: cells.map((cell) => ({ ...cell, because: null })),
    relations: row.relations,
  }
  const text = JSON.stringify(content)
  const hash = hashOf(last?.hash ?? null, text)
  await insertEntry(tx, {
    programmeId: actor.programmeId,
    id,
    number,
    period: row.period,
    supersedesId: row.supersedesId,
    publishedAt: now,
    content: text,
    previousHash: last?.hash ?? null,
    hash,
    signature: signer.sign(hash),
    keyFingerprint: signer.fingerprint,
  })
  const version = row.version + 1
  await moveEdition(tx, id, { state: 'published', version })
  return { id, version }
}

/** @returns SHA-256 over the hash before it and the content */
export const hashOf = (previous: Uint8Array | null, content: string): Buffer =>
  createHash('sha256')
    .update(previous ?? Buffer.alloc(0))
    .update(content)
    .digest()

const namesIn = (findings: ReturnType<typeof findingsOf>) =>
  findings.flatMap(({ by }) => by.map(({ edition, cell }) => `${edition}: ${cell}`))
