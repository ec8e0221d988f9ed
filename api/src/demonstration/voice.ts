import { addDays } from '../platform/clock/index.ts'
import { at } from './calendar.ts'
import { addFact } from './facts.ts'
import type { Scene } from './scene.ts'
import type { CareData } from './shape.care.ts'
import type { Trajectory } from './trajectory.ts'

const time = '14:10'
const answerDays = 42

/** Writes what she said of the help and of who gives it, and who keeps out of her case. */
export function addVoice(scene: Scene, trajectory: Trajectory, care: CareData): void {
  const hers = <T extends { number: string; on: string }>(all: readonly T[]) =>
    all.filter(
      ({ number, on }) => number === trajectory.woman.number && scene.happened(at(on, time)),
    )
  for (const complaint of hers(care.complaints)) addComplaint(scene, trajectory, complaint)
  for (const refusal of hers(care.refusals)) addRefusal(scene, trajectory, refusal)
  for (const rating of hers(care.ratings)) addRating(scene, trajectory, rating)
  for (const block of hers(care.conflictBlocks)) addBlock(scene, trajectory, block)
}

type Table = 'complaints' | 'worker_refusals' | 'help_ratings'

type Row = { table: Table; rowId: string }

function sealIn(scene: Scene, { caseId }: Trajectory, row: Row) {
  return (text: string, column = 'sealed') => scene.seal(text, { caseId, column, ...row })
}

/** Who wrote it down, when, and for whom. */
function noted(scene: Scene, trajectory: Trajectory, on: string) {
  const recordedAt = at(on, time)
  const membershipId = trajectory.responsibleAt(recordedAt).id
  const { caseId, subjectId } = trajectory
  const keys = { programmeId: scene.programmeId, caseId, membershipId, recordedAt }
  return { keys, fact: { subjectId, membershipId, occurredAt: recordedAt } }
}

function addComplaint(scene: Scene, trajectory: Trajectory, of: CareData['complaints'][number]) {
  const { number, on, addressedTo, words, heardOn, answeredOn, answer = '' } = of
  const id = scene.id(`complaint/${number}/${on}`)
  const { keys, fact } = noted(scene, trajectory, on)
  const seal = sealIn(scene, trajectory, { table: 'complaints', rowId: id })
  const heard = heardOn !== undefined && scene.happened(at(heardOn, time))
  const answered = answeredOn !== undefined && scene.happened(at(answeredOn, time))
  const early = heard ? 'heard' : 'received'
  scene.rows.add('complaints', {
    ...{ ...keys, id, aboutPersonId: null, addressedTo, managerTold: false, receivedOn: on },
    answerBy: addDays(on, answerDays),
    state: answered ? 'answered' : early,
    heardOn: heard ? heardOn : null,
    answeredOn: answered ? answeredOn : null,
    sealed: seal(words),
    answerSealed: answered ? seal(answer, 'answer_sealed') : null,
    version: 1 + Number(heard) + Number(answered),
  })
  addFact(scene, { ...fact, kind: 'complaint-received', entityId: id })
  const steps = { 'complaint-heard': heardOn, 'complaint-answered': answeredOn }
  for (const [kind, day] of Object.entries(steps))
    if (day) addFact(scene, { ...fact, kind, entityId: id, occurredAt: at(day, time) })
}

function addRefusal(scene: Scene, trajectory: Trajectory, of: CareData['refusals'][number]): void {
  const { number, who, on, reason } = of
  const id = scene.id(`refusal/${number}/${who}`)
  const { keys, fact } = noted(scene, trajectory, on)
  scene.rows.add('workerRefusals', {
    ...{ ...keys, id, personId: scene.member(who).personId, sinceOn: on },
    sealed: sealIn(scene, trajectory, { table: 'worker_refusals', rowId: id })(reason),
  })
  addFact(scene, { ...fact, kind: 'worker-refused', entityId: id })
}

function addRating(scene: Scene, trajectory: Trajectory, of: CareData['ratings'][number]): void {
  const { number, on, score, words } = of
  const id = scene.id(`rating/${number}/${on}`)
  const { keys, fact } = noted(scene, trajectory, on)
  const sealed = sealIn(scene, trajectory, { table: 'help_ratings', rowId: id })(words)
  scene.rows.add('helpRatings', { ...keys, id, ratedOn: on, score, sealed })
  addFact(scene, { ...fact, kind: 'rating-given', entityId: id, attributes: { score } })
}

function addBlock(scene: Scene, { caseId }: Trajectory, of: CareData['conflictBlocks'][number]) {
  const { number, who, on, by, ground } = of
  scene.rows.add('conflictBlocks', {
    programmeId: scene.programmeId,
    id: scene.id(`conflict-block/${number}/${who}`),
    caseId,
    personId: scene.member(who).personId,
    ground,
    setBy: scene.member(by).personId,
    setAt: at(on, time),
  })
}
