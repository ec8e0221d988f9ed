import { randomUUID } from 'node:crypto'
import type { Act } from '../../platform/actor/index.ts'
import { notFound, stale } from '../../platform/errors/index.ts'
import { reachCase } from '../privacy/index.ts'
import type { DraftRow } from './drafts.queries.ts'
import {
  draftPlace,
  emptyDraft,
  findDraftForUpdate,
  findDraftVersion,
  insertDraft,
  listOpenDrafts,
  saveDraft,
} from './drafts.queries.ts'
import type { DraftBody, Drafts } from './drafts.schema.ts'
import { demandInstrument } from './instruments.actions.ts'

/** What the actor has typed of an assessment and not recorded, and who else is at it. */
export async function getDrafts(act: Act, caseId: string): Promise<Drafts> {
  await reachCase(act, 'assessment-drafts:read', { caseId })
  const { membershipId } = act.actor
  const open = await listOpenDrafts(act.tx, caseId)
  const own = open.find((draft) => draft.membershipId === membershipId)
  return {
    own: own?.sealed ? await describeOwn(act, own, own.sealed) : null,
    version: await findDraftVersion(act.tx, caseId, membershipId),
    others: open
      .filter((draft) => draft !== own)
      .map(({ name, savedAt }) => ({ name, savedAt: savedAt.toISOString() })),
  }
}

async function describeOwn({ vault }: Act, row: DraftRow, sealed: Buffer) {
  const typed: DraftBody = JSON.parse(await vault.open(sealed, draftPlace(row)))
  return { savedAt: row.savedAt.toISOString(), version: row.version, typed }
}

/** Keeps what is typed, sealed; one open draft per case and person.
 *  @throws invalid, or stale when it was saved on another screen in the meantime */
export async function keepDraft(act: Act, caseId: string, typed: DraftBody) {
  await reachCase(act, 'assessment-drafts:write', { caseId })
  const { programmeId, membershipId } = act.actor
  const draft = await findDraftForUpdate(act.tx, caseId, membershipId)
  demandVersion(act, draft?.version ?? 0)
  await demandInstrument(act, typed.instrumentId)
  const id = draft?.id ?? randomUUID()
  const version = (draft?.version ?? 0) + 1
  const sealed = await act.vault.seal(JSON.stringify(typed), draftPlace({ id, caseId, version }))
  const { instrumentId } = typed
  const kept = { programmeId, caseId, membershipId, instrumentId, at: act.now, sealed }
  if (draft) await saveDraft(act.tx, draft, kept)
  else if (!(await insertDraft(act.tx, id, kept))) throw stale(0, 1)
  return { id, version }
}

/** Throws away what was typed. @throws notFound, stale */
export async function dropDraft(act: Act, caseId: string) {
  await reachCase(act, 'assessment-drafts:write', { caseId })
  const { membershipId } = act.actor
  const draft = await findDraftForUpdate(act.tx, caseId, membershipId)
  if (!draft) throw notFound()
  demandVersion(act, draft.version)
  await emptyDraft(act.tx, draft, act.now)
  return { id: draft.id, version: draft.version + 1 }
}

/** The assessment is on record: the writer's draft of it is gone. */
export async function endOwnDraft(act: Act, caseId: string): Promise<void> {
  const { membershipId } = act.actor
  const draft = await findDraftForUpdate(act.tx, caseId, membershipId)
  if (draft && draft.endedAt === null) await emptyDraft(act.tx, draft, act.now)
}

function demandVersion(act: Act, current: number): void {
  const given = act.expectedVersion()
  if (given !== current) throw stale(given, current)
}
