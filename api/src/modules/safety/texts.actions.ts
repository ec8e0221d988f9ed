import { randomUUID } from 'node:crypto'
import type { Act } from '../../platform/actor/index.ts'
import { tell } from '../../platform/notices/index.ts'
import { findResponsible, insertText, textPlace } from './safety.queries.ts'

type Of = { caseId: string } & (
  | { safetyPlanId: string }
  | { incidentId: string }
  | { missingReportId: string }
  | { sleepingPlaceId: string }
  | { deathId: string }
)

/** Seals what is told for a row of its own. */
export async function keepText({ tx, actor, vault }: Act, of: Of, told: object): Promise<void> {
  const id = randomUUID()
  const place = textPlace({ textId: id, caseId: of.caseId })
  const sealed = await vault.seal(JSON.stringify(told), place)
  await insertText(tx, { programmeId: actor.programmeId, id, ...of, sealed })
}

type Told = { caseId: string; kind: string; entityId: string }

/** Tells who is responsible that something waits; not of what she recorded herself. */
export async function tellResponsible(act: Act, { caseId, kind, entityId }: Told): Promise<void> {
  const responsible = await findResponsible(act.tx, caseId)
  const others = responsible === act.actor.membershipId ? undefined : responsible
  await tell(act, { membershipIds: others === undefined ? [] : [others], kind, entityId })
}
