import type { Act } from '../../platform/actor/index.ts'
import { conflict, demand, invalid, notFound } from '../../platform/errors/index.ts'
import { mayChange, mayDecide } from './copies.rules.ts'
import { hold } from './making.actions.ts'
import { faultsOfMarks, remainsOf, tellsIn } from './passages.rules.ts'
import { openTexts } from './sources.actions.ts'
import { insertPassages, listMarkers, listPassages, moveCopy, undoPassage } from './woo.queries.ts'
import type { MarkBody } from './woo.schema.ts'

const mostPassages = 1000

/** Marks what does not go out, on a ground of the act. @throws notFound, stale, invalid,
 *  conflict('copy-settled' | 'no-text' | 'too-many-passages') */
export async function markPassages(act: Act, id: string, { ground, ranges }: MarkBody) {
  const row = await hold(act, id)
  demand(mayChange(row))
  const { source } = await openTexts(act, row)
  if (source === undefined) throw conflict('no-text')
  const standing = await listPassages(act.tx, id)
  if (standing.length + ranges.length > mostPassages)
    throw conflict('too-many-passages', { most: mostPassages })
  const faults = faultsOfMarks(source.text, standing, ranges)
  if (faults.length > 0) throw invalid(faults)
  const { programmeId, membershipId, personId } = act.actor
  await insertPassages(
    act.tx,
    ranges.map(({ from, until }) => ({
      programmeId,
      copyId: id,
      fromAt: from,
      untilAt: until,
      ground,
      decidedByMembershipId: membershipId,
      decidedByPersonId: personId,
      decidedAt: act.now,
    })),
  )
  const version = row.version + 1
  await moveCopy(act.tx, id, { version })
  return { id, version }
}

/** Takes a mark away; who marked and who took it away stays. @throws notFound, stale, conflict('copy-settled') */
export async function unmarkPassage(act: Act, of: { copyId: string; passageId: string }) {
  const row = await hold(act, of.copyId)
  demand(mayChange(row))
  const { membershipId, personId } = act.actor
  const undone = {
    undoneByMembershipId: membershipId,
    undoneByPersonId: personId,
    undoneAt: act.now,
  }
  if (!(await undoPassage(act.tx, { copyId: row.id, id: of.passageId }, undone))) throw notFound()
  const version = row.version + 1
  await moveCopy(act.tx, row.id, { version })
  return { id: row.id, version }
}

/** The second pair of eyes: from now on only what remains exists of it as a copy.
 *  @throws notFound, stale, conflict('second-person-needed' | 'no-text' | 'title-tells' | 'copy-settled') */
export async function decideCopy(act: Act, id: string) {
  const row = await hold(act, id)
  const { source } = await openTexts(act, row)
  const { membershipId, personId } = act.actor
  const hasText = source !== undefined
  demand(mayDecide({ ...row, hasText }, await listMarkers(act.tx, id), personId))
  const passages = await listPassages(act.tx, id)
  const text = source?.text ?? ''
  if (tellsIn(row.title, text, passages)) throw conflict('title-tells')
  const version = row.version + 1
  await moveCopy(act.tx, id, {
    version,
    state: 'decided',
    decidedByMembershipId: membershipId,
    decidedByPersonId: personId,
    decidedAt: act.now,
    remaining: remainsOf(text, passages),
  })
  return { id, version }
}
