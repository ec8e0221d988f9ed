import { randomUUID } from 'node:crypto'
import type { Act } from '../../platform/actor/index.ts'
import { demand, invalidAt, notFound } from '../../platform/errors/index.ts'
import type { Verdict } from '../../platform/errors/verdict.ts'
import { findMember, requestTransfer } from '../cases/index.ts'
import { reachCase } from '../privacy/index.ts'
import type { BlockRow } from './conflict-blocks.queries.ts'
import {
  changeBlock,
  findBlock,
  findBlockForUpdate,
  getStanding,
  insertBlock,
  listBlocks,
} from './conflict-blocks.queries.ts'
import { mayAskLifting, mayBlock, mayLift } from './conflict-blocks.rules.ts'
import type { Block, BlockBody } from './conflict-blocks.schema.ts'

/** Who keeps out of which case, as far as it is the viewer's to know; never of herself. */
export async function getBlocks(act: Act): Promise<{ items: Block[] }> {
  const rows = await listBlocks(act.tx)
  act.concerns(...rows.map(({ subjectId, id }) => ({ subjectId, entityId: id })))
  return { items: rows.map((row) => describe(act, row)) }
}

/** @throws notFound */
export async function getBlock(act: Act, id: string): Promise<Block> {
  const row = await findBlock(act.tx, id)
  if (!row) throw notFound()
  act.concerns({ subjectId: row.subjectId, entityId: id })
  return describe(act, row)
}

function describe({ actor }: Act, row: BlockRow): Block {
  const { id, caseId, number, version, asker, liftAskedAt } = row
  return {
    id,
    caseId,
    number,
    reference: row.subjectId.slice(0, 8),
    person: { id: row.personId, name: row.name },
    ground: row.ground as Block['ground'],
    set: { name: row.setBy, at: row.setAt.toISOString() },
    liftingAsked: asker && liftAskedAt ? { name: asker, at: liftAskedAt.toISOString() } : null,
    askLifting: doable(mayAskLifting(row)),
    lift: doable(mayLift(row, actor.personId)),
    version,
  }
}

const doable = (verdict: Verdict) => ({
  allowed: verdict.allowed,
  code: verdict.allowed ? null : verdict.code,
})

/** Keeps a person out of a case, at once and under all her memberships. Of her own case manager the
 *  case passes by an emergency transfer: the successor stands in until the second person agrees.
 *  @throws notFound, invalid, conflict('conflict-…' | 'transfer-…' | 'responsible-must-be-…') */
export async function setBlock(act: Act, caseId: string, body: BlockBody) {
  const { tx, actor, now } = act
  const id = randomUUID()
  await reachCase(act, 'conflict-blocks:write', { caseId, entityId: id })
  const member = await findMember(tx, body.membershipId)
  if (!member) throw invalidAt('/membershipId', 'unknown', 'is nobody of this programme')
  const { personId } = member
  const { successor, ground } = body
  const standing = await getStanding(tx, caseId, personId)
  demand(mayBlock({ ...standing, successorNamed: successor !== undefined }))
  const { programmeId, personId: setBy } = actor
  await insertBlock(tx, { programmeId, id, caseId, personId, ground, setBy, setAt: now })
  if (successor) {
    const { membershipId: toMembershipId, reason } = successor
    await requestTransfer(act, caseId, { toMembershipId, reason })
  }
  return { id, version: 1 }
}

/** Asks to lift a block; it stands until another person lifts it. @throws notFound, conflict */
export async function askLifting(act: Act, caseId: string, id: string) {
  const { tx, actor, now } = act
  const block = await holdBlock(act, caseId, id)
  demand(mayAskLifting(block))
  const asked = { liftAskedBy: actor.personId, liftAskedAt: now }
  return { id, version: await changeBlock(tx, id, asked) }
}

/** The second person lifts it: what the person may do goes by her role again.
 *  @throws notFound, conflict */
export async function liftBlock(act: Act, caseId: string, id: string) {
  const { tx, actor, now } = act
  const block = await holdBlock(act, caseId, id)
  demand(mayLift(block, actor.personId))
  return { id, version: await changeBlock(tx, id, { liftedBy: actor.personId, liftedAt: now }) }
}

async function holdBlock(act: Act, caseId: string, id: string) {
  await reachCase(act, 'conflict-blocks:review', { caseId, entityId: id })
  const block = await findBlockForUpdate(act.tx, caseId, id)
  if (!block) throw notFound()
  return block
}
