import { randomUUID } from 'node:crypto'
import type { Transaction } from 'kysely'
import { sql } from 'kysely'
import type { ClientVault } from '../../src/platform/crypto/vault.ts'
import type { DB } from '../../src/platform/database/tables.gen.ts'
import type { MadeCase } from '../world.cases.ts'

/** What is being handed over on a furnished case. */
export type FurnishedHandover = {
  handoverId: string
  receiverId: string
  roundId: string
  roundCaseId: string
  absenceId: string
  lateWriteId: string
}

type On = MadeCase & { programmeId: string; contactId: string }
type Hand = { tx: Transaction<DB>; vault: ClientVault; on: On }
type Laying = Hand & { handover: FurnishedHandover }

const now = '2024-01-02T10:00:00Z'

/** A handover that was proposed to somebody of another organisation, with its sheet, a round it
 *  stands in, an absence that was taken back, and something that came late. */
export async function layHandover(hand: Hand): Promise<FurnishedHandover> {
  const handover = {
    handoverId: randomUUID(),
    receiverId: await aReceiver(hand),
    roundId: randomUUID(),
    roundCaseId: randomUUID(),
    absenceId: randomUUID(),
    lateWriteId: randomUUID(),
  }
  const laying = { ...hand, handover }
  await layProposal(laying)
  await layRound(laying)
  await layAbsence(laying)
  await layLateWrite(laying)
  return handover
}

async function aReceiver({ tx, on }: Hand): Promise<string> {
  const { id: personId } = await tx
    .insertInto('persons')
    .values({ name: 'A receiver' })
    .returning('id')
    .executeTakeFirstOrThrow()
  const { rows } = await sql<{ id: string }>`
    insert into memberships (programme_id, person_id, organisation_id, role, valid_from)
    select programme_id, ${personId}, id, 'case_manager', '2021-01-01' from organisations
    where programme_id = ${on.programmeId} and slug = 'ldh' returning id`.execute(tx)
  return rows[0]?.id ?? ''
}

async function layProposal({ tx, vault, on, handover }: Laying): Promise<void> {
  const { handoverId: id, receiverId } = handover
  const of = { programmeId: on.programmeId, caseId: on.id }
  await sql`insert into handovers (programme_id, id, case_id, from_membership_id, to_membership_id,
      proposed_by_membership_id, proposed_at, answer_by, complete_by)
    values (${on.programmeId}, ${id}, ${on.id}, ${on.responsible.id}, ${receiverId},
      ${on.responsible.id}, ${now}, '2024-01-12', '2024-02-01')`.execute(tx)
  await tx
    .insertInto('handoverIntroductions')
    .values({
      ...of,
      handoverId: id,
      contactId: on.contactId,
      membershipId: on.responsible.id,
      recordedAt: now,
    })
    .execute()
  const text = JSON.stringify({ agreements: `agreed with ${on.number}`, notInRecord: '' })
  const place = { table: 'handover_sheets', column: 'sealed', rowId: id, version: 1 }
  const sealed = await vault.seal(text, { caseId: on.id, ...place })
  await tx
    .insertInto('handoverSheets')
    .values({ ...of, handoverId: id, sealed, recordedAt: now })
    .execute()
}

async function layRound({ tx, on, handover }: Laying): Promise<void> {
  const { programmeId, responsible } = on
  await tx
    .insertInto('handoverRounds')
    .values({
      programmeId,
      id: handover.roundId,
      name: 'before the first',
      fromOn: '2024-01-01',
      completeBy: '2024-02-01',
      openedByMembershipId: responsible.id,
      openedAt: now,
    })
    .execute()
  const { roundId, roundCaseId: id } = handover
  await tx
    .insertInto('handoverRoundCases')
    .values({ programmeId, id, roundId, caseId: on.id })
    .execute()
}

// Taken back, so that one person can have many of them over the same days.
async function layAbsence({ tx, on, handover }: Laying): Promise<void> {
  await sql`insert into absences (programme_id, id, membership_id, from_on, until_on,
      planned_by_membership_id, planned_at, withdrawn_at)
    values (${on.programmeId}, ${handover.absenceId}, ${on.responsible.id}, '2024-01-15', '2024-01-19',
      ${on.responsible.id}, ${now}, ${now})`.execute(tx)
}

async function layLateWrite({ tx, vault, on, handover }: Laying): Promise<void> {
  const place = { table: 'late_writes', column: 'sealed', rowId: handover.lateWriteId, version: 1 }
  await tx
    .insertInto('lateWrites')
    .values({
      programmeId: on.programmeId,
      id: handover.lateWriteId,
      caseId: on.id,
      membershipId: on.responsible.id,
      occurredAt: now,
      outcome: 'spoken',
      sealed: await vault.seal(`late of ${on.number}`, { caseId: on.id, ...place }),
      recordedAt: now,
    })
    .execute()
}
