import { addDays } from '../platform/clock/index.ts'
import { at, yearsAfter } from './calendar.ts'
import { addFact } from './facts.ts'
import type { Scene } from './scene.ts'
import type { Woman } from './shape.ts'
import type { Trajectory } from './trajectory.ts'

type Consent = Woman['consents'][number]
/** One year of a consent. */
type Year = Pick<Consent, 'purpose' | 'ground' | 'withdrawnOn'> & {
  fromOn: string
  untilOn: string
}

const receivers = {
  'team-sharing': 'de casemanagers van het Stapteam',
  'safety-house-sharing': 'het Zorg- en Veiligheidshuis',
  'drop-in-signal': 'de huiskamer',
}
const bases = {
  consent: 'Zij heeft dit zelf gezegd; besproken wat er wel en niet wordt gedeeld.',
  'legal-basis': 'Afgewogen met de functionaris gegevensbescherming; de afweging ligt vast.',
}

/** Writes under which basis something of hers is shared: for a year, and then asked again. */
export function addConsents(scene: Scene, trajectory: Trajectory): void {
  for (const year of trajectory.woman.consents.flatMap((consent) => yearsOf(consent, scene.today)))
    addYear(scene, trajectory, year)
}

function yearsOf(consent: Consent, today: string): Year[] {
  const { from, withdrawnOn, ...rest } = consent
  const years: Year[] = []
  const last = withdrawnOn ?? today
  for (let fromOn = from; fromOn <= last; fromOn = yearsAfter(from, years.length)) {
    const untilOn = addDays(yearsAfter(from, years.length + 1), -1)
    years.push({ ...rest, fromOn, untilOn, ...(untilOn >= last && withdrawnOn && { withdrawnOn }) })
  }
  return years
}

function addYear(scene: Scene, trajectory: Trajectory, year: Year): void {
  const { caseId, subjectId, woman, closedAt } = trajectory
  const { purpose, ground, fromOn, untilOn, withdrawnOn } = year
  const recordedAt = at(fromOn, '15:30')
  if (!scene.happened(recordedAt) || (closedAt && recordedAt > closedAt)) return
  const withdrawnAt = withdrawnOn === undefined ? undefined : at(withdrawnOn, '10:00')
  const withdrawn = withdrawnAt !== undefined && scene.happened(withdrawnAt)
  const id = scene.id(`consent/${woman.number}/${purpose}/${fromOn}`)
  const membershipId = trajectory.responsibleAt(recordedAt).id
  scene.rows.add('consents', {
    programmeId: scene.programmeId,
    id,
    caseId,
    purpose,
    ground,
    basis: bases[ground],
    receiver: receivers[purpose],
    fromOn,
    untilOn,
    withdrawnOn: withdrawn ? (withdrawnOn ?? null) : null,
    membershipId,
    recordedAt,
    version: withdrawn ? 2 : 1,
  })
  const fact = { subjectId, membershipId, entityId: id, attributes: { purpose } }
  addFact(scene, { ...fact, kind: 'consent-recorded', occurredAt: recordedAt })
  if (withdrawnAt) addFact(scene, { ...fact, kind: 'consent-withdrawn', occurredAt: withdrawnAt })
}
