import { addDays, dayOf } from '../platform/clock/index.ts'
import { at } from './calendar.ts'
import { addFact } from './facts.ts'
import type { Draw } from './random.ts'
import { drawFor } from './random.ts'
import type { Member, Scene } from './scene.ts'
import type { PlanTexts } from './shape.plans.ts'
import type { Trajectory } from './trajectory.ts'

type Scores = Readonly<Record<string, number | null>>

/** An assessment that took place. */
export type PastAssessment = { id: string; on: string; moment: Date; by: Member; scores: Scores }

/** Writes how she was doing: at the start, and about every half year. Once in a while one comes late.
 *  @returns them, the first one first */
export function addAssessments(
  scene: Scene,
  trajectory: Trajectory,
  texts: PlanTexts,
): PastAssessment[] {
  const made: PastAssessment[] = []
  for (const on of daysOf(scene, trajectory)) {
    const before = made.at(-1)?.scores
    const name = `assessment/${trajectory.woman.number}/${made.length}`
    const draw = drawFor(scene.course(name))
    const moment = at(on, '16:00')
    const scores = before ? wentOn(texts, draw, before) : began(texts, draw)
    const by = trajectory.responsibleAt(moment)
    const assessment = { id: scene.id(name), on, moment, by, scores }
    made.push(assessment)
    write(scene, trajectory, { assessment, texts, draw, kind: before ? 'periodic' : 'start' })
  }
  return made
}

function daysOf(scene: Scene, { woman, openedAt, closedAt }: Trajectory): string[] {
  const draw = drawFor(scene.course(`rhythm/${woman.number}`))
  const last = closedAt ? dayOf(closedAt) : scene.today
  const days: string[] = []
  let on = addDays(dayOf(openedAt), draw.between(12, 40))
  while (on < last && on < scene.today) {
    days.push(on)
    on = addDays(on, draw.chance(0.3) ? draw.between(195, 235) : draw.between(158, 182))
  }
  return days
}

const began = ({ domains }: PlanTexts, draw: Draw): Scores =>
  Object.fromEntries(
    Object.entries(domains).map(([domain, { start }]) => [
      domain,
      draw.chance(0.15) ? null : draw.pick(start),
    ]),
  )

function wentOn({ domains }: PlanTexts, draw: Draw, before: Scores): Scores {
  const next = Object.entries(domains).map(([domain, { start }]) => {
    const step = draw.weighed({ up: 30, same: 58, down: 12 })
    const known = before[domain] ?? draw.pick(start)
    const score = known + { up: 1, same: 0, down: -1 }[step]
    return [domain, draw.chance(0.06) ? null : Math.min(5, Math.max(1, score))]
  })
  return Object.fromEntries(next)
}

type Writing = {
  assessment: PastAssessment
  texts: PlanTexts
  draw: Draw
  kind: 'start' | 'periodic'
}

function write(scene: Scene, { caseId, subjectId }: Trajectory, writing: Writing): void {
  const { kind, assessment } = writing
  const { id, on, moment, by, scores } = assessment
  // The instrument with which a programme begins bears the programme's own id.
  const { programmeId, rows } = scene
  const instrumentId = programmeId
  const of = { programmeId, assessmentId: id, caseId }
  rows.add('assessments', {
    programmeId,
    id,
    caseId,
    instrumentId,
    kind,
    assessedOn: on,
    membershipId: by.id,
    recordedAt: moment,
  })
  for (const [domainCode, score] of Object.entries(scores))
    rows.add('assessmentScores', { ...of, instrumentId, domainCode, score })
  const told = addVoice(scene, { ...of, instrumentId }, writing)
  const place = { caseId, table: 'assessment_texts', column: 'sealed', rowId: id }
  rows.add('assessmentTexts', { ...of, sealed: scene.seal(JSON.stringify(told), place) })
  addFact(scene, {
    kind: 'assessment-recorded',
    subjectId,
    occurredAt: moment,
    membershipId: by.id,
    entityId: id,
    attributes: { kind, instrumentVersion: 1, lowest: 1, highest: 5, corrects: null, scores },
  })
}

type Of = { programmeId: string; assessmentId: string; caseId: string; instrumentId: string }

/** Her own scores where she gave one. @returns why each score, for sealing */
function addVoice(scene: Scene, of: Of, { assessment, texts, draw }: Writing) {
  const told = Object.entries(assessment.scores).map(([domain, score]) => {
    if (score === null) return [domain, {}] as const
    const own = Math.min(5, Math.max(1, score + draw.between(-1, 2)))
    const asked = draw.chance(0.5)
    if (asked) scene.rows.add('ownRatings', { ...of, domainCode: domain, score: own })
    return [domain, { reason: texts.domains[domain]?.reasons[score - 1] ?? '' }] as const
  })
  return Object.fromEntries(told)
}
