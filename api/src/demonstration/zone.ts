import { addDays } from '../platform/clock/index.ts'
import { newDataKey, openDataKey } from '../platform/crypto/data-key.ts'
import { sealText } from '../platform/crypto/envelope.ts'
import type { FolderKeyStore } from '../platform/crypto/index.ts'
import { at, yearsAfter } from './calendar.ts'
import type { Member, Scene } from './scene.ts'
import type { ZoneApplication } from './zone-applications.ts'
import { zoneApplications } from './zone-applications.ts'

const advisedOn = '2023-01-16'
const onSince = '2023-02-06'

/** Writes the register of the street zone where the municipality has an officer for it: advised, switched on,
 *  and the figures of the note. Of care it knows nothing, and nothing here is shared with a case. */
export async function addZone(scene: Scene, keys: FolderKeyStore): Promise<void> {
  const [officer] = scene.membersOn(onSince, 'zone_officer')
  if (officer === undefined) return
  addMandate(scene)
  const known = zoneApplications.filter(({ receivedOn }) => happened(scene, receivedOn))
  const sorted = known.toSorted((one, other) => (one.receivedOn < other.receivedOn ? -1 : 1))
  for (const [n, application] of sorted.entries())
    await addApplication({ scene, keys, officer, number: n + 1 }, application)
}

const happened = (scene: Scene, day: string | undefined): day is string =>
  day !== undefined && scene.happened(at(day, '10:00'))

function addMandate(scene: Scene): void {
  const [adviser] = scene.membersOn(advisedOn, 'privacy_officer')
  const [administrator] = scene.membersOn(onSince, 'administrator')
  if (adviser === undefined || administrator === undefined || !happened(scene, advisedOn)) return
  const on = happened(scene, onSince)
  scene.rows.add('zone.mandates', {
    programmeId: scene.programmeId,
    id: scene.id('zone/mandate'),
    advice: 'positive-if',
    adviceText:
      'Registreren mag als er niet meer wordt gevraagd dan het aanwijzingsbesluit nodig heeft, als zorg er niet van afhangt, en als de gegevens na afloop verdwijnen.',
    advisedByMembershipId: adviser.id,
    advisedByPersonId: adviser.personId,
    advisedAt: at(advisedOn, '14:00'),
    basis: on
      ? 'De verordening en het aanwijzingsbesluit voor de tippelzone (AVG, artikel 6.1e).'
      : null,
    decidedBy: on ? 'College van burgemeester en wethouders' : null,
    decidedOn: on ? '2023-01-31' : null,
    departsBecause: null,
    switchedOnByMembershipId: on ? administrator.id : null,
    switchedOnByPersonId: on ? administrator.personId : null,
    switchedOnAt: on ? at(onSince, '09:30') : null,
    version: on ? 2 : 1,
  })
}

type Making = { scene: Scene; keys: FolderKeyStore; officer: Member; number: number }
type Where = { table: string; column: string; rowId: string }
type Put = (text: string, where: Where) => Buffer
type Made = Making & { put: Put; id: string }

async function addApplication(making: Making, of: ZoneApplication): Promise<void> {
  const { scene, keys, officer, number } = making
  const { programmeId, rows } = scene
  const applicantId = scene.id(`zone/applicant/${of.appliedAs}`)
  const id = scene.id(`zone/application/${of.appliedAs}`)
  const scope = { programmeId, subjectId: applicantId }
  const stored = await newDataKey(keys, scope)
  const key = await openDataKey(keys, scope, stored)
  const put: Put = (text, { table, ...where }) =>
    sealText(key, text, { ...scope, table: `zone.${table}`, ...where, version: 1 })
  const details = {
    name: of.appliedAs,
    birthDate: `${1972 + (number % 25)}-0${1 + (number % 9)}-1${number % 10}`,
    address: 'Postbus 1000, 6500 AA Nijmegen',
    representative: of.objectedOn === undefined ? null : 'Bureau Clara Wichmann',
  }
  const detailsSealed = put(JSON.stringify(details), {
    table: 'applicants',
    column: 'details_sealed',
    rowId: applicantId,
  })
  rows.add('zone.applicants', { programmeId, id: applicantId, detailsSealed, ...stored })
  rows.add('zone.applications', {
    programmeId,
    id,
    applicantId,
    year: Number(of.receivedOn.slice(0, 4)),
    number,
    receivedOn: of.receivedOn,
    recordedByMembershipId: officer.id,
    recordedAt: at(of.receivedOn, '10:00'),
    ...decisionOf({ ...making, put, id }, of),
    version: 1,
  })
  addCourse({ ...making, put, id }, of)
}

const undecided = {
  outcome: null,
  ground: null,
  reasonSealed: null,
  decidedOn: null,
  announcedOn: null,
  decidedByMembershipId: null,
  decidedByPersonId: null,
  validFrom: null,
  validUntil: null,
}

function decisionOf({ scene, officer, put, id }: Made, { outcome, decidedOn }: ZoneApplication) {
  if (outcome === undefined || !happened(scene, decidedOn)) return undecided
  const granted = outcome === 'granted'
  const reason = granted
    ? 'Alle gevraagde stukken zijn er.'
    : 'Zij was bij het nieuwe aanwijzingsbesluit niet eerder geregistreerd.'
  return {
    outcome,
    ground: granted ? 'conditions-met' : 'designation-conditions',
    reasonSealed: put(reason, { table: 'applications', column: 'reason_sealed', rowId: id }),
    decidedOn,
    announcedOn: decidedOn,
    decidedByMembershipId: officer.id,
    decidedByPersonId: officer.personId,
    validFrom: granted ? decidedOn : null,
    validUntil: granted ? addDays(yearsAfter(decidedOn, 1), -1) : null,
  }
}

function addCourse(made: Made, of: ZoneApplication): void {
  addObjection(made, of)
  addSuspension(made, of)
  addNotice(made, of)
}

const hangingOn = ({ scene, officer, id }: Made) => ({
  programmeId: scene.programmeId,
  applicationId: id,
  recordedByMembershipId: officer.id,
})

function addObjection(made: Made, of: ZoneApplication): void {
  const { scene, put } = made
  if (!happened(scene, of.objectedOn)) return
  const id = scene.id(`zone/objection/${of.appliedAs}`)
  const said = JSON.stringify({
    lodgedBy: 'Bureau Clara Wichmann',
    objections: 'De weigering is in strijd met de AVG en met de dienstenrichtlijn.',
    lateBecause: null,
  })
  scene.rows.add('zone.objections', {
    ...hangingOn(made),
    id,
    receivedOn: of.objectedOn,
    committee: of.committee ?? false,
    late: false,
    saidSealed: put(said, { table: 'objections', column: 'said_sealed', rowId: id }),
    recordedAt: at(of.objectedOn, '10:00'),
  })
}

function addSuspension(made: Made, { appliedAs, askedOn, untilOn }: ZoneApplication): void {
  const { scene, put } = made
  if (!happened(scene, askedOn) || untilOn === undefined) return
  const id = scene.id(`zone/suspension/${appliedAs}`)
  const place = { table: 'suspensions', column: 'what_sealed', rowId: id }
  scene.rows.add('zone.suspensions', {
    ...hangingOn(made),
    id,
    ground: 'incomplete',
    whatSealed: put('Een bewijs van verblijf.', place),
    askedOn,
    untilOn,
  })
}

function addNotice(made: Made, { appliedAs, notifiedOn, laterUntil }: ZoneApplication): void {
  const { scene, put } = made
  if (!happened(scene, notifiedOn) || laterUntil === undefined) return
  const id = scene.id(`zone/extension/${appliedAs}`)
  const place = { table: 'extensions', column: 'because_sealed', rowId: id }
  scene.rows.add('zone.extensions', {
    ...hangingOn(made),
    id,
    kind: 'notice',
    becauseSealed: put('Er is advies gevraagd.', place),
    notifiedOn,
    untilOn: laterUntil,
  })
}
