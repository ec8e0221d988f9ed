import { randomUUID } from 'node:crypto'
import type { Transaction } from 'kysely'
import type { ClientVault } from '../../src/platform/crypto/vault.ts'
import type { DB } from '../../src/platform/database/tables.gen.ts'
import type { MadeCase } from '../world.cases.ts'

/** What of her safety stands on a furnished case. */
export type FurnishedSafety = {
  planId: string
  incidentId: string
  missingReportId: string
  sleepingPlaceId: string
  deathId: string
}

type Hand = { tx: Transaction<DB>; vault: ClientVault; on: MadeCase & { programmeId: string } }

type Asker = { personId: string }

const day = '2024-01-02'
const at = `${day}T10:00:00Z`

/** A plan, an incident, a report that she is missing, that she sleeps outside and a death that waits,
 *  each with its words and a step.
 *  @param asker who recorded that she died */
export async function laySafety(hand: Hand, asker: Asker): Promise<FurnishedSafety> {
  const { tx, on } = hand
  const keys = { programmeId: on.programmeId, caseId: on.id }
  const by = { ...keys, membershipId: on.responsible.id }
  const [planId, incidentId, missingReportId] = [randomUUID(), randomUUID(), randomUUID()]
  const made = { ...by, recordedAt: at }
  await tx
    .insertInto('safetyPlans')
    .values({ ...made, id: planId, writtenOn: day, reviewOn: '2024-02-02' })
    .execute()
  await tx
    .insertInto('incidents')
    .values({ ...made, id: incidentId, occurredOn: day })
    .execute()
  await tx
    .insertInto('missingReports')
    .values({ ...made, id: missingReportId, lastSeenOn: day, openedOn: day })
    .execute()
  const [sleepingPlaceId, deathId] = [randomUUID(), randomUUID()]
  await tx
    .insertInto('sleepingPlaces')
    .values({ ...made, id: sleepingPlaceId, fromOn: day, outside: true })
    .execute()
  const died = { ...keys, id: deathId, diedOn: day, recordedBy: asker.personId, recordedAt: at }
  await tx.insertInto('deaths').values(died).execute()
  const words = `safety_texts of ${on.number}`
  const told = {
    kind: 'street',
    place: words,
    circumstances: words,
    words,
    signs: words,
    helps: '',
    whomToCall: '',
    safePlaces: '',
  }
  const places = [
    { safetyPlanId: planId },
    { incidentId },
    { missingReportId },
    { sleepingPlaceId },
    { deathId },
  ]
  for (const of of places) {
    const id = randomUUID()
    const place = { table: 'safety_texts', column: 'sealed', rowId: id, version: 1 }
    const text = JSON.stringify({
      ...told,
      ...('incidentId' in of && { kind: 'threat' }),
      notToDo: '',
    })
    const sealed = await hand.vault.seal(text, { caseId: on.id, ...place })
    await tx
      .insertInto('safetyTexts')
      .values({ ...keys, ...of, id, sealed })
      .execute()
  }
  const step = { ...by, step: 'responsible-told', outcome: 'done', takenAt: at }
  await tx
    .insertInto('safetySteps')
    .values([
      { ...step, incidentId },
      { ...step, missingReportId },
      { ...step, sleepingPlaceId },
      { ...step, step: 'letters-stopped', deathId },
    ])
    .execute()
  return { planId, incidentId, missingReportId, sleepingPlaceId, deathId }
}
