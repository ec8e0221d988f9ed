import { randomUUID } from 'node:crypto'
import type { Act } from '../../platform/actor/index.ts'
import {
  conflict,
  demand,
  invalid,
  invalidAt,
  notFound,
  stale,
} from '../../platform/errors/index.ts'
import { faultsOfNaming } from '../privacy/index.ts'
import { findPublishedText } from '../publications/index.ts'
import { mayChange } from './copies.rules.ts'
import { decode, tidy } from './encodings.rules.ts'
import { openTexts, sealText } from './sources.actions.ts'
import type { CopyRow } from './woo.queries.ts'
import { findCopy, findCopyForUpdate, insertCopy, insertText, moveCopy } from './woo.queries.ts'
import type { CopyBody, TextQuery } from './woo.schema.ts'

/** Begins a copy, with a key of its own: of a text that is still to come, or of an edition, whose text comes along.
 *  That is public already and stays so: it is laid beside its copy, which tells what it still shows.
 *  @throws invalid */
export async function makeCopy(act: Act, { title, editionId }: CopyBody) {
  const faults = await faultsOfNaming(act, { title })
  if (faults.length > 0) throw invalid(faults)
  const edition = editionId === undefined ? undefined : await findPublishedText(act, editionId)
  if (editionId !== undefined && edition === undefined)
    throw invalidAt('/editionId', 'not-published', 'is no published edition')
  const id = randomUUID()
  const key = await act.vault.newKey(id)
  const { programmeId, membershipId, personId } = act.actor
  await insertCopy(act.tx, {
    programmeId,
    id,
    title,
    editionId: editionId ?? null,
    madeByMembershipId: membershipId,
    madeByPersonId: personId,
    madeAt: act.now,
    ...key,
  })
  act.concerns({ entityId: id })
  if (edition !== undefined) {
    const text = tidy(edition.text)
    await keepText(act, { id, ...key }, { kind: 'source', title, text })
    await keepText(act, { id, ...key }, { kind: 'version', title: edition.title, text })
  }
  return { id, version: 1 }
}

/** Takes a text in: of the copy itself, once, or of a version that is public already. A text in which a woman of
 *  the programme is named does not belong here. @throws notFound, stale, invalid, conflict('copy-settled') */
export async function addText(act: Act, id: string, sent: { of: TextQuery; bytes: unknown }) {
  const row = await hold(act, id)
  demand(mayChange(row))
  const { kind, title } = sent.of
  if (!Buffer.isBuffer(sent.bytes)) throw invalidAt('', 'not-text', 'is no text')
  const read = decode(sent.bytes)
  if ('refused' in read) throw invalidAt('', read.refused, 'is no text that can be read')
  const faults = await faultsOfNaming(act, { text: read.text, title: title ?? '' })
  if (faults.length > 0) throw invalid(faults)
  const { source } = await openTexts(act, row)
  if (kind === 'source' && source !== undefined) throw conflict('text-there')
  await keepText(act, row, { kind, title: title ?? row.title, text: read.text })
  const version = row.version + 1
  await moveCopy(act.tx, id, { version })
  return { id, version }
}

type New = { kind: TextQuery['kind']; title: string; text: string }

async function keepText(
  act: Act,
  row: Pick<CopyRow, 'id' | 'keyId' | 'wrapped'>,
  { text, ...of }: New,
) {
  const id = randomUUID()
  await insertText(act.tx, {
    ...of,
    programmeId: act.actor.programmeId,
    id,
    copyId: row.id,
    sealed: await sealText(act, row, { id, text }),
    addedByMembershipId: act.actor.membershipId,
    addedAt: act.now,
  })
}

/** It does not go out. @throws notFound, stale, conflict('copy-settled') */
export async function withdrawCopy(act: Act, id: string) {
  const row = await hold(act, id)
  demand(mayChange(row))
  const version = row.version + 1
  await moveCopy(act.tx, id, { state: 'withdrawn', version })
  return { id, version }
}

/** The copy, locked, in the version that the actor has seen. @throws notFound, stale */
export async function hold(act: Act, id: string): Promise<CopyRow> {
  // What is settled is not locked: nothing of it changes any more.
  const row = (await findCopyForUpdate(act.tx, id)) ?? (await findCopy(act.tx, id))
  if (!row) throw notFound()
  act.concerns({ entityId: row.id })
  const given = act.expectedVersion()
  if (given !== row.version) throw stale(given, row.version)
  return row
}
