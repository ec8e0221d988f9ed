import { at } from './calendar.ts'
import type { Scene } from './scene.ts'
import type { PastStay } from './shape.time-outs.ts'
import type { Trajectory } from './trajectory.ts'

type Of = { stay: PastStay; stayId: string; by: string }

/** Writes what she needed there, and how it was, sealed with her key. */
export function addTimeOutTexts(scene: Scene, trajectory: Trajectory, of: Of): void {
  const { stay, stayId } = of
  addText(scene, trajectory, { ...of, kind: 'needs', text: stay.needs, on: stay.asked })
  const { evaluated, outcome = 'helped', nextStep = 'other' } = stay
  if (evaluated === undefined || !scene.happened(at(evaluated, '16:00'))) return
  const membershipId = trajectory.responsibleAt(at(evaluated, '16:00')).id
  scene.rows.add('timeOutEvaluations', {
    programmeId: scene.programmeId,
    id: scene.id(`time-out-evaluation/${stay.number}/${stay.from}`),
    caseId: trajectory.caseId,
    stayId,
    outcome,
    nextStep,
    again: outcome !== 'did-not-help',
    evaluatedOn: evaluated,
    membershipId,
    recordedAt: at(evaluated, '16:00'),
  })
  addText(scene, trajectory, {
    ...{ stay, stayId, by: membershipId },
    ...{ kind: 'evaluation', text: stay.words, on: evaluated },
  })
}

type Text = Of & { kind: string; text: string | undefined; on: string }

function addText(scene: Scene, { caseId }: Trajectory, written: Text): void {
  const { stay, stayId, kind, text, on, by } = written
  if (text === undefined) return
  const id = scene.id(`time-out-text/${stay.number}/${stay.from}/${kind}`)
  const place = { caseId, table: 'time_out_texts', column: 'sealed', rowId: id }
  scene.rows.add('timeOutTexts', {
    programmeId: scene.programmeId,
    id,
    caseId,
    stayId,
    kind,
    sealed: scene.seal(text, place),
    membershipId: by,
    recordedAt: at(on, '16:00'),
  })
}
