import { randomUUID } from 'node:crypto'
import type { Transaction } from 'kysely'
import type { ClientVault } from '../../src/platform/crypto/vault.ts'
import type { DB } from '../../src/platform/database/tables.gen.ts'
import type { MadeCase } from '../world.cases.ts'
import type { Member } from '../world.people.ts'

/** What of escalations stands on a furnished case. */
export type FurnishedEscalation = {
  escalationId: string
  shareId: string
  receiverId: string
  policyQuestionId: string
}

type On = MadeCase & { programmeId: string; consentId: string }
type Hand = { tx: Transaction<DB>; vault: ClientVault; on: On }

const askedAt = '2024-01-05T10:00:00Z'

/** A question of somebody else that waits with the coordinator, what was prepared for the policy level,
 *  and something that was shared with another process director. */
export async function layEscalation({ tx, vault, on }: Hand): Promise<FurnishedEscalation> {
  const [escalationId, stepId, shareId] = [randomUUID(), randomUUID(), randomUUID()]
  const { programmeId, id: caseId } = on
  const keys = { programmeId, caseId }
  const policyQuestionId = await layPolicyQuestion(tx, programmeId)
  const member = on.responsible.id
  const level = 'coordinator'
  const at = {
    stuckSince: '2024-01-02',
    askedAt,
    level,
    levelSince: askedAt,
    answerBy: '2024-01-10',
  }
  await tx
    .insertInto('escalations')
    .values({
      ...keys,
      ...at,
      id: escalationId,
      askedByMembershipId: member,
      cause: 'stuck',
      policyQuestionId,
    })
    .execute()
  const { keyId } = await tx
    .selectFrom('clientKeys')
    .select('keyId')
    .where('caseId', '=', caseId)
    .executeTakeFirstOrThrow()
  const sealed = async (table: string, rowId: string, said: object) => {
    const apart = await vault.keyApart(caseId, keyId)
    const place = { caseId, table, column: 'sealed', rowId, version: 1, apart }
    return { ...apart, sealed: await vault.seal(JSON.stringify(said), place) }
  }
  const words = await sealed('escalation_steps', stepId, {
    words: `escalation_steps of ${on.number}`,
  })
  const step = { escalationId, ordinal: 1, kind: 'asked', level, takenAt: askedAt }
  await tx
    .insertInto('escalationSteps')
    .values({ ...keys, ...words, ...step, id: stepId, membershipId: member })
    .execute()
  const said = await sealed('case_shares', shareId, { note: `case_shares of ${on.number}` })
  const receiverId = await aReceiver(tx, on.responsible)
  const between = { fromMembershipId: member, toMembershipId: receiverId }
  const share = { ...between, escalationId, consentId: on.consentId, parts: ['note'] }
  await tx
    .insertInto('caseShares')
    .values({ ...keys, ...said, ...share, id: shareId, sharedAt: askedAt, untilOn: '2024-02-01' })
    .execute()
  return { escalationId, shareId, receiverId, policyQuestionId }
}

async function layPolicyQuestion(tx: Transaction<DB>, programmeId: string): Promise<string> {
  const id = randomUUID()
  const question = 'What may a case manager do where no house is free?'
  await tx.insertInto('policyQuestions').values({ programmeId, id, question }).execute()
  return id
}

// Somebody who directs and is nobody of the proof: it was shared with her and with no actor.
async function aReceiver(tx: Transaction<DB>, of: Member): Promise<string> {
  const id = randomUUID()
  const personId = randomUUID()
  await tx.insertInto('persons').values({ id: personId, name: 'Iemand anders' }).execute()
  const { programmeId, organisationId } = of
  const member = { role: 'process_director', validFrom: '2023-01-01' }
  await tx
    .insertInto('memberships')
    .values({ id, personId, programmeId, organisationId, ...member })
    .execute()
  return id
}
