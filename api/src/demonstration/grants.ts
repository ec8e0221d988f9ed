import { addDays, startOfDay } from '../platform/clock/index.ts'
import { addAccountability } from './accountability.ts'
import { at } from './calendar.ts'
import { addFact } from './facts.ts'
import type { Scene } from './scene.ts'
import type { GrantsData } from './shape.grants.ts'

type GrantData = GrantsData['grants'][number]

/** Writes the grants of a programme: applied for by the organisation, awarded by the municipality, paid in parts.
 *  What was recorded after the day at which the demonstration stands is not there yet. */
export function addGrants(scene: Scene, { grants }: GrantsData): void {
  for (const grant of grants) addGrant(scene, grant)
}

type OfGrant = { programmeId: string; grantId: string; organisationId: string }

function addGrant(scene: Scene, grant: GrantData): void {
  const { programmeId, rows } = scene
  const { organisation, name, about, from, until, appliedOn, budgetVersion } = grant
  const organisationId = scene.id(`organisation/${organisation}`)
  const by = byOn(scene, appliedOn, organisationId)
  if (by === undefined) return
  const id = scene.id(`grant/${organisation}/${from}`)
  const awarded = byOn(scene, grant.awardedOn)
  rows.add('grants', {
    ...{ programmeId, id, organisationId, name, about, fromOn: from, untilOn: until },
    budgetVersionId: scene.id(`budget-version/${budgetVersion}`),
    state: awarded ? 'awarded' : 'applied',
    awardRevision: awarded ? 1 : 0,
    version: awarded ? 3 : 2,
    recordedByMembershipId: by.recordedByMembershipId,
    recordedAt: by.recordedAt,
  })
  const of = { programmeId, grantId: id, organisationId }
  addLines(scene, grant, { ...of, side: 'asked' })
  const decideBy = addDays(appliedOn, 56)
  const decision = { kind: 'decision', owner: 'municipality', dueOn: decideBy }
  addDue(scene, of, { ...decision, doneOn: awarded ? grant.awardedOn : null })
  addStep(scene, of, {
    ...by,
    nth: 1,
    kind: 'apply',
    state: 'applied',
    onDay: appliedOn,
    dueOn: decideBy,
  })
  if (awarded) addAward(scene, grant, of)
}

type By = { byOrganisationId: string; recordedByMembershipId: string; recordedAt: Date }

/** Who did it on a day, and when; undefined when that has not happened, or nobody was there. */
function byOn(scene: Scene, day: string, organisationId?: string): By | undefined {
  const role = organisationId === undefined ? 'policy_officer' : 'organisation_manager'
  const member = scene
    .membersOn(day, role)
    .find((one) => organisationId === undefined || one.organisationId === organisationId)
  const recordedAt = at(day, '10:30')
  if (member === undefined || !scene.happened(recordedAt)) return undefined
  return { byOrganisationId: member.organisationId, recordedByMembershipId: member.id, recordedAt }
}

function addAward(scene: Scene, grant: GrantData, of: OfGrant): void {
  const by = byOn(scene, grant.awardedOn)
  if (by === undefined) return
  const { conditions, dues, instalments, accountabilityBy: dueOn, reason, awardedOn: onDay } = grant
  addLines(scene, grant, { ...of, side: 'granted' })
  conditions.forEach((words, index) => {
    const id = scene.id(`grant-condition/${of.grantId}/${index}`)
    scene.rows.add('grantConditions', { ...of, id, revision: 1, place: index + 1, words })
  })
  addDue(scene, of, { kind: 'accountability', owner: 'organisation', dueOn, doneOn: null })
  for (const { doneOn = scene.today, ...due } of dues)
    addDue(scene, of, { ...due, kind: 'agreed', doneOn: doneOn < scene.today ? doneOn : null })
  addStep(scene, of, { ...by, nth: 2, kind: 'award', state: 'awarded', onDay, reason, dueOn })
  for (const instalment of instalments) addInstalment(scene, of, { ...instalment, ...by })
  addAccountability(scene, grant)
}

type Side = OfGrant & { side: 'asked' | 'granted' }

function addLines(scene: Scene, { lines }: GrantData, of: Side): void {
  lines.forEach(({ note = '', ...line }, index) => {
    const id = scene.id(`grant-line/${of.grantId}/${of.side}/${line.code}`)
    scene.rows.add('grantLines', { ...of, ...line, id, revision: 1, place: index + 1, note })
  })
}

type Due = { kind: string; owner: string; what?: string; dueOn: string; doneOn: string | null }

function addDue(scene: Scene, of: OfGrant, { what = '', ...due }: Due): void {
  const id = scene.id(`grant-due/${of.grantId}/${due.kind}/${what}`)
  scene.rows.add('grantDues', { ...of, ...due, id, what })
}

type Step = By & {
  nth: number
  kind: string
  state: string
  onDay: string
  reason?: string
  dueOn: string
}

function addStep(scene: Scene, of: OfGrant, { reason = '', ...step }: Step): void {
  const { nth, kind, state, onDay, recordedAt, recordedByMembershipId: membershipId } = step
  const id = scene.id(`grant-step/${of.grantId}/${nth}`)
  scene.rows.add('grantSteps', { ...of, ...step, id, reason, settledCents: null })
  const { organisationId, grantId: entityId } = of
  addFact(scene, {
    ...{ kind: 'grant-step-taken', recordedAt, membershipId, entityId },
    occurredAt: startOfDay(onDay),
    attributes: { step: kind, state, organisationId, settledCents: null },
  })
}

/** Each is paid on its day. */
function addInstalment(
  scene: Scene,
  of: OfGrant,
  { cents, dueOn, recordedByMembershipId: membershipId }: By & { cents: number; dueOn: string },
): void {
  const paidOn = dueOn < scene.today ? dueOn : null
  const id = scene.id(`grant-instalment/${of.grantId}/${dueOn}`)
  scene.rows.add('grantInstalments', { ...of, id, kind: 'advance', cents, dueOn, paidOn })
  addFact(scene, {
    ...{ kind: 'grant-paid', membershipId, entityId: of.grantId },
    occurredAt: startOfDay(dueOn),
    attributes: { kind: 'advance', cents },
  })
}
