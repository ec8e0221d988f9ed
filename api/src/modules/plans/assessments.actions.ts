import { randomUUID } from 'node:crypto'
import type { Act } from '../../platform/actor/index.ts'
import { demand, invalid } from '../../platform/errors/index.ts'
import { momentOn, recordFact } from '../../platform/facts/index.ts'
import { reachCase } from '../privacy/index.ts'
import type { AssessmentRow } from './assessments.queries.ts'
import { insertAssessment, listAssessments, listSpans, toldPlace } from './assessments.queries.ts'
import type { Scale } from './assessments.rules.ts'
import { faultsOfAssessment, mayAssess } from './assessments.rules.ts'
import type { AssessmentBody, DomainAnswer } from './assessments.schema.ts'
import { endOwnDraft } from './drafts.actions.ts'
import { demandInstrument } from './instruments.actions.ts'

/** What was told of a domain: why this score, and her own words. */
export type Told = Readonly<Record<string, { reason?: string; words?: string }>>

/** Records how she is doing per domain; the writer's draft of it ends.
 *  @throws invalid, conflict('case-closed' | 'assessment-already-started' | 'assessment-corrected') */
export async function recordAssessment(act: Act, caseId: string, sent: AssessmentBody) {
  const id = randomUUID()
  const { subjectId } = await reachCase(act, 'assessments:write', { caseId, entityId: id })
  const scale = await demandInstrument(act, sent.instrumentId)
  await demandInOrder(act, { caseId, sent, scale })
  const { programmeId, membershipId } = act.actor
  const { domains, kind, assessedOn, instrumentId, correctsId = null } = sent
  const head = { id, caseId, kind, assessedOn, instrumentId, correctsId }
  await insertAssessment(
    act.tx,
    { ...head, programmeId, membershipId, recordedAt: act.now },
    {
      scores: domains.map(({ domain, score }) => ({ domainCode: domain, score })),
      ratings: domains.flatMap(ratingOf),
      sealed: await act.vault.seal(JSON.stringify(toldOf(domains)), toldPlace({ id, caseId })),
    },
  )
  await recordFact(act, {
    kind: 'assessment-recorded',
    subjectId,
    entityId: id,
    occurredAt: momentOn(act, assessedOn),
    attributes: {
      kind,
      instrumentVersion: scale.version,
      lowest: scale.lowest,
      highest: scale.highest,
      corrects: correctsId,
      scores: Object.fromEntries(domains.map(({ domain, score }) => [domain, score])),
    },
  })
  await endOwnDraft(act, caseId)
  return { id, version: 1 }
}

type Sent = { caseId: string; sent: AssessmentBody; scale: Scale }

async function demandInOrder(act: Act, { caseId, sent, scale }: Sent): Promise<void> {
  const spans = await listSpans(act.tx, caseId)
  const rows = await listAssessments(act.tx, caseId)
  const faults = faultsOfAssessment(sent, { scale, spans, today: act.today })
  const corrected = new Set(rows.map(({ correctsId }) => correctsId))
  const meant = rows.find(({ id }) => id === sent.correctsId)
  if (sent.correctsId !== undefined && !meant)
    faults.push({
      path: '/correctsId',
      code: 'no-such-assessment',
      message: 'an assessment of this case',
    })
  if (faults.length > 0) throw invalid(faults)
  demand(
    mayAssess(sent, {
      spans,
      startsOn: rows.filter(isStart(corrected)).map(({ assessedOn }) => assessedOn),
      ...(meant && { corrects: { corrected: corrected.has(meant.id) } }),
    }),
  )
}

const isStart = (corrected: ReadonlySet<string | null>) => (row: AssessmentRow) =>
  row.kind === 'start' && !corrected.has(row.id)

const ratingOf = ({ domain, ownScore }: DomainAnswer) =>
  ownScore === undefined ? [] : [{ domainCode: domain, score: ownScore }]

function toldOf(domains: readonly DomainAnswer[]): Told {
  const told = domains.map(({ domain, reason, ownWords }) => [
    domain,
    { ...(reason && { reason }), ...(ownWords && { words: ownWords }) },
  ])
  return Object.fromEntries(told)
}
