import { randomUUID } from 'node:crypto'
import type { Transaction } from 'kysely'
import type { ClientVault } from '../../src/platform/crypto/vault.ts'
import { openVault } from '../../src/platform/crypto/vault.ts'
import type { DB } from '../../src/platform/database/tables.gen.ts'
import type { MadeCase } from '../world.cases.ts'
import type { Member } from '../world.people.ts'
import type { World } from '../world.ts'
import type { FurnishedEscalation } from './furnish-escalations.ts'
import { layEscalation } from './furnish-escalations.ts'
import type { FurnishedFlex } from './furnish-flex.ts'
import { layFlex } from './furnish-flex.ts'
import type { FurnishedHandover } from './furnish-handover.ts'
import { layHandover } from './furnish-handover.ts'
import type { FurnishedMeeting } from './furnish-meetings.ts'
import { layMeeting } from './furnish-meetings.ts'
import { layMessage } from './furnish-message.ts'
import type { FurnishedPeer } from './furnish-peer.ts'
import { layPeer } from './furnish-peer.ts'
import type { FurnishedPlan } from './furnish-plan.ts'
import { layPlan } from './furnish-plan.ts'
import type { FurnishedReferral } from './furnish-referrals.ts'
import { layReferral } from './furnish-referrals.ts'
import type { FurnishedSafety } from './furnish-safety.ts'
import { laySafety } from './furnish-safety.ts'
import { laySignals } from './furnish-signals.ts'
import type { FurnishedStaffing } from './furnish-staffing.ts'
import { layStaffing } from './furnish-staffing.ts'
import type { FurnishedTimeOut } from './furnish-time-out.ts'
import { layTimeOut } from './furnish-time-out.ts'
import { putTraces } from './furnish-traces.ts'
import type { FurnishedVoice } from './furnish-voice.ts'
import { layVoice } from './furnish-voice.ts'

/** A case with one row in every table that knows cases. */
export type Furnished = Laid & {
  handover: FurnishedHandover
  peerSupport: FurnishedPeer
  voice: FurnishedVoice
  safety: FurnishedSafety
  staffing: FurnishedStaffing
  escalation: FurnishedEscalation
  meeting: FurnishedMeeting
  referral: FurnishedReferral
  flex: FurnishedFlex
  timeOut: FurnishedTimeOut
  messageId: string
}

type Laid = MadeCase & {
  programmeId: string
  contactId: string
  privateContactId: string
  consentId: string
  whereaboutsId: string
  identityFieldId: string
  callNameId: string
  closureId: string
  transferId: string
  emergencyId: string
  plan: FurnishedPlan
}

type Hand = { tx: Transaction<DB>; vault: ClientVault; on: Laid; asker: Member }

const now = '2024-01-02T10:00:00Z'
const story = JSON.stringify({ circumstances: 'settled', assessmentAbsentBecause: 'none yet' })

type Place = Pick<World, 'admin' | 'ground'>

/** @param asker somebody else, who asked for a transfer */
export async function furnish(place: Place, made: MadeCase, asker: Member): Promise<Furnished> {
  const id = () => randomUUID()
  const { programmeId } = made.responsible
  const known = {
    ...made,
    programmeId,
    contactId: id(),
    privateContactId: id(),
    consentId: id(),
    whereaboutsId: id(),
    identityFieldId: id(),
    callNameId: id(),
    closureId: id(),
    transferId: id(),
    emergencyId: id(),
  }
  return place.admin.db.transaction().execute(async (tx) => {
    const vault = openVault(tx, place.ground.keys, programmeId)
    const on = { ...known, plan: await layPlan({ tx, vault, on: made, programmeId }) }
    const hand = { tx, vault, on, asker }
    await putIdentity(hand)
    await putContacts(hand)
    await putCourse(hand)
    await putDecisions(hand)
    await putTraces({ tx, on })
    const peerSupport = await layPeer({ tx, vault, on, asker })
    const voice = await layVoice({ tx, vault, on }, asker)
    const safety = await laySafety({ tx, vault, on }, asker)
    const staffing = await layStaffing({ tx, on })
    await laySignals({ tx, on })
    const escalation = await layEscalation({ tx, vault, on })
    const meeting = await layMeeting({ tx, vault, on })
    const referral = await layReferral({ tx, vault, on })
    const handover = await layHandover({ tx, vault, on })
    const flex = await layFlex({ tx, vault, on })
    const timeOut = await layTimeOut({ tx, vault, on })
    const messageId = await layMessage({ tx, vault, on })
    const around = { peerSupport, voice, safety, staffing, escalation, handover, flex, timeOut }
    return { ...on, ...around, meeting, referral, messageId }
  })
}

const keysOf = ({ on }: Hand) => ({ programmeId: on.programmeId, caseId: on.id })
const byResponsible = (hand: Hand) => ({ ...keysOf(hand), membershipId: hand.on.responsible.id })

// What is sealed says whose it is: a text of another is known wherever it turns up.
const seal = ({ vault, on }: Hand, table: string, rowId: string) =>
  vault.seal(`${table} of ${on.number}`, {
    caseId: on.id,
    table,
    column: 'sealed',
    rowId,
    version: 1,
  })

async function putIdentity(hand: Hand): Promise<void> {
  const { tx, vault, on } = hand
  const field = async (id: string, name: string) => ({
    ...keysOf(hand),
    id,
    field: name,
    sealed: await seal(hand, 'identity_fields', id),
  })
  const fields = [
    await field(on.identityFieldId, 'legal-name'),
    await field(on.callNameId, 'call-name'),
  ]
  await tx.insertInto('identityFields').values(fields).execute()
  const agreed = { mayCall: true, mayVoicemail: false, mayText: true, mayVisit: false }
  const text = JSON.stringify({ ...agreed, hours: '', wordsToAvoid: '', warn: '' })
  const place = { table: 'safe_contacts', column: 'sealed', rowId: on.id, version: 1 }
  const sealed = await vault.seal(text, { caseId: on.id, ...place })
  await tx
    .insertInto('safeContacts')
    .values({ ...keysOf(hand), sealed })
    .execute()
}

async function putContacts(hand: Hand): Promise<void> {
  const { tx, on } = hand
  const contact = { ...byResponsible(hand), occurredAt: now, outcome: 'spoken', recordedAt: now }
  const note = async (contactId: string, privateToPeer: boolean) => ({
    ...byResponsible(hand),
    contactId,
    privateToPeer,
    sharedAt: privateToPeer ? null : now,
    sealed: await seal(hand, 'contact_notes', contactId),
  })
  await tx
    .insertInto('contacts')
    .values([
      { ...contact, id: on.contactId },
      { ...contact, id: on.privateContactId },
    ])
    .execute()
  const { recordedAt: replacedAt, ...was } = contact
  const minutes = { directMinutes: 5, indirectMinutes: 0, travelMinutes: 0, thirdPartyMinutes: 0 }
  await tx
    .insertInto('contactVersions')
    .values({ ...was, ...minutes, contactId: on.contactId, version: 1, replacedAt })
    .execute()
  await tx
    .insertInto('contactNotes')
    .values([await note(on.contactId, false), await note(on.privateContactId, true)])
    .execute()
  await tx
    .insertInto('attachments')
    .values({
      ...byResponsible(hand),
      purpose: 'receipt',
      mediaType: 'image/png',
      sealed: Buffer.alloc(64),
    })
    .execute()
}

async function putCourse(hand: Hand): Promise<void> {
  const { tx, on } = hand
  const during = { fromOn: '2024-01-02', reviewOn: '2024-02-02' }
  await tx
    .insertInto('whereabouts')
    .values({ ...byResponsible(hand), ...during, id: on.whereaboutsId, kind: 'hospital' })
    .execute()
  await tx
    .insertInto('phaseChanges')
    .values({ ...byResponsible(hand), phase: 'active', changedAt: now })
    .execute()
  await tx
    .insertInto('courseDecisions')
    .values({ ...byResponsible(hand), aspect: 'stability', value: 'fragile', decidedAt: now })
    .execute()
  await tx
    .insertInto('consents')
    .values({
      ...byResponsible(hand),
      id: on.consentId,
      purpose: 'safety-house-sharing',
      ground: 'legal-basis',
      basis: 'recorded',
      fromOn: '2023-01-09',
      untilOn: '2025-01-09',
    })
    .execute()
}

async function putDecisions(hand: Hand): Promise<void> {
  const { tx, on, asker } = hand
  await tx
    .insertInto('closures')
    .values({
      ...keysOf(hand),
      id: on.closureId,
      reason: 'regular-care',
      destination: 'regular-care',
      circumstancesSealed: await hand.vault.seal(story, {
        caseId: on.id,
        table: 'closures',
        column: 'circumstances_sealed',
        rowId: on.closureId,
        version: 1,
      }),
      outOfSight: true,
      requestedBy: on.responsible.personId,
      requestedAt: now,
      state: 'requested',
    })
    .execute()
  await tx
    .insertInto('emergencyTransfers')
    .values({
      ...keysOf(hand),
      id: on.transferId,
      toMembershipId: on.responsible.id,
      reason: 'gone from one day to the next',
      requestedBy: asker.personId,
      requestedAt: now,
    })
    .execute()
}
