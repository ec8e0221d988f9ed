import { setTimeout as pause } from 'node:timers/promises'
import { notePlace } from '../../api/src/modules/contacts/contact-notes.queries.ts'
import { openVault } from '../../api/src/platform/crypto/vault.ts'
import type { Place } from '../place.ts'
import type { Known, Scene } from './scene.ts'

/** What stands in the notes of one woman: what the server acknowledged, in order. */
export type Told = Map<string, string[]>

/** Lays down many contacts at once, each with a note sealed by her own key, past the server. */
export async function layDown(place: Place, scene: Scene, contacts: number): Promise<Told> {
  const each = Math.ceil(contacts / scene.women.length)
  const told: Told = new Map()
  for (const woman of scene.women) {
    const texts = Array.from({ length: each }, (_, nr) => `laid down ${nr} of ${woman.caseId}`)
    for (let from = 0; from < each; from += batch) {
      await layBatch(place, scene, { ...woman, texts: texts.slice(from, from + batch) })
    }
    told.set(woman.caseId, texts)
  }
  return told
}

const batch = 1000

async function layBatch(
  { admin, ground }: Place,
  { programmeId, writers }: Scene,
  { caseId, texts }: Known & { texts: string[] },
) {
  const membershipId = writers[0]?.id ?? ''
  await admin.db.transaction().execute(async (tx) => {
    const vault = openVault(tx, ground.keys, programmeId)
    const at = '2023-12-01T10:00:00Z'
    const row = { programmeId, caseId, membershipId }
    const contacts = await tx
      .insertInto('contacts')
      .values(texts.map(() => ({ ...row, outcome: 'spoken', occurredAt: at, recordedAt: at })))
      .returning('id')
      .execute()
    const notes = contacts.map(async ({ id: contactId }, nr) => ({
      ...row,
      contactId,
      privateToPeer: false,
      sealed: await vault.seal(texts[nr] ?? '', notePlace({ caseId, contactId, version: 1 })),
    }))
    await tx
      .insertInto('contactNotes')
      .values(await Promise.all(notes))
      .execute()
  })
}

/** Women whose contacts are written through the server, one after the other, until it is stopped. */
export type Writing = {
  told: Told
  /** Once each of them has been written about. */
  begun: Promise<unknown>
  stop(): Promise<void>
}

/** @param breath milliseconds between two contacts of one woman */
export function beginWriting(women: Known[], breath: number): Writing {
  const told: Told = new Map(women.map(({ caseId }) => [caseId, []]))
  const going = { on: true }
  const goOn = async (woman: Known) => {
    while (going.on) await pause(breath).then(() => writeOne(told, woman))
  }
  const begun = Promise.all(women.map((woman) => writeOne(told, woman)))
  const all = begun.then(() => Promise.all(women.map(goOn)))
  all.catch(() => undefined)
  const stop = async () => {
    going.on = false
    await all
  }
  return { told, begun, stop }
}

async function writeOne(told: Told, { caseId, writer }: Known) {
  const written = told.get(caseId) ?? []
  const note = `written ${written.length} of ${caseId}`
  const contact = { outcome: 'attempted', note }
  const { statusCode } = await writer.post(`/cases/${caseId}/contacts`, contact)
  if (statusCode !== 201) throw new Error(`a contact was answered ${statusCode}`)
  written.push(note)
}
