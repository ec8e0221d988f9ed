import { randomUUID } from 'node:crypto'
import type { Act } from '../../platform/actor/index.ts'
import { invalid, notFound, stale } from '../../platform/errors/index.ts'
import { faultsOfNaming } from '../privacy/index.ts'
import { faultsOfPeriod } from './periods.rules.ts'
import type { TextPeriod } from './texts.queries.ts'
import {
  findDraft,
  findText,
  insertDraft,
  insertText,
  listTexts,
  saveDraft,
} from './texts.queries.ts'
import type { DraftBody, PeriodText, TextBody } from './texts.schema.ts'

/** What is said beside a period, and what the actor typed of it. @throws invalid */
export async function getPeriodText(act: Act, period: TextPeriod): Promise<PeriodText> {
  demandPeriod(act, period)
  const versions = await listTexts(act.tx, period)
  const draft = await findDraft(act.tx, period)
  return {
    versions: versions.map(({ writtenAt, ...one }) => ({
      ...one,
      writtenAt: writtenAt.toISOString(),
    })),
    version: versions[0]?.version ?? 0,
    draft: draft?.words ? { words: draft.words, savedAt: draft.savedAt.toISOString() } : null,
    draftVersion: draft?.version ?? 0,
  }
}

function demandPeriod(act: Act, { from, until }: TextPeriod): void {
  const faults = faultsOfPeriod({ from, until }, act.today)
  if (faults.length > 0) throw invalid(faults)
}

/** Keeps what is typed for its writer; nothing typed is nothing kept. It names nobody either.
 *  @throws invalid('names-a-person'), stale when it was saved on another screen in the meantime */
export async function keepTextDraft(act: Act, body: DraftBody) {
  const { tx, actor, now } = act
  await demandNobodyNamed(act, body)
  const draft = await findDraft(tx, body)
  const given = act.expectedVersion()
  const last = draft?.version ?? 0
  if (given !== last) throw stale(given, last)
  const { from, until } = body
  const words = body.words.trim() === '' ? null : body.words
  const id = draft?.id ?? randomUUID()
  const version = last + 1
  const { programmeId, membershipId } = actor
  if (draft) await saveDraft(tx, id, { words, savedAt: now, version })
  else {
    const first = { programmeId, id, membershipId, from, until, words, savedAt: now }
    if (!(await insertDraft(tx, first))) throw stale(given, version)
  }
  return { id, version }
}

/** Writes the next version; the writer's draft of it ends.
 *  @throws invalid('names-a-person'), stale when somebody wrote another in the meantime */
export async function writeText(act: Act, { from, until, words }: TextBody) {
  const { tx, actor, now } = act
  const period = { from, until }
  await demandNobodyNamed(act, { ...period, words })
  const given = act.expectedVersion()
  const last = (await listTexts(tx, period))[0]?.version ?? 0
  if (given !== last) throw stale(given, last)
  const id = randomUUID()
  const version = last + 1
  const { programmeId, membershipId: writtenByMembershipId } = actor
  const by = { programmeId, id, writtenByMembershipId, writtenAt: now }
  if (!(await insertText(tx, { ...period, ...by, words, version }))) throw stale(given, version)
  const draft = await findDraft(tx, period)
  if (draft)
    await saveDraft(tx, draft.id, { words: null, savedAt: now, version: draft.version + 1 })
  act.concerns({ entityId: id })
  return { id, version }
}

/** @throws notFound for who may not read it */
export async function rereadText({ tx }: Act, id: string): Promise<void> {
  if (!(await findText(tx, id))) throw notFound()
}

async function demandNobodyNamed(act: Act, { words, ...period }: DraftBody): Promise<void> {
  demandPeriod(act, period)
  const faults = await faultsOfNaming(act, { words })
  if (faults.length > 0) throw invalid(faults)
}
