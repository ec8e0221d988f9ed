import { setTimeout as pause } from 'node:timers/promises'
import { signedIn } from '../pool/ask.ts'
import type { Got, Wire } from '../wire.ts'
import type { Intent, Writer } from './ledger.ts'
import { newIntent } from './ledger.ts'

/** What all of them have meant to write so far, and what was wrong with an answer. */
export type Writing = { intents: Intent[]; faults: string[] }

/** Lets everybody write until told to stop. @returns how to stop; resolves when all have heard */
export function beginWriting(writing: Writing, wire: Wire, writers: readonly Writer[]) {
  const told = { stop: false }
  const all = writers.map(async (writer) => {
    while (!told.stop) await writeOnce(writing, wire, writer)
  })
  return async () => {
    told.stop = true
    await Promise.all(all)
  }
}

async function writeOnce(writing: Writing, wire: Wire, writer: Writer): Promise<void> {
  const intent = newIntent(writer, writing.intents.length)
  writing.intents.push(intent)
  const got = await send(wire, intent)
  note(writing, intent, got)
  if (intent.id === undefined) await pause(250)
}

/** Sends again, with its key, what was not acknowledged: a few times, for the server may be busy. */
export async function retry(writing: Writing, wire: Wire, intent: Intent): Promise<void> {
  const statuses = new Set<number>()
  for (let tries = 0; tries < 20 && intent.id === undefined; tries += 1) {
    if (tries > 0) await pause(250)
    const got = await send(wire, intent)
    statuses.add(got.status)
    note(writing, intent, got)
    // What was refused is refused again.
    if (!unknown.includes(got.status)) break
  }
  const answers = [...statuses].join(', ')
  if (intent.id === undefined) writing.faults.push(`a write could not be repeated: ${answers}`)
}

function send(wire: Wire, { key, writer, occurredAt }: Intent): Promise<Got> {
  return wire.send({
    method: 'POST',
    path: `/api/v1/cases/${writer.caseId}/contacts`,
    headers: { ...signedIn(writer.token), 'idempotency-key': key },
    body: { outcome: 'attempted', occurredAt, indirectMinutes: 5, note: 'nobody opened' },
  })
}

// No answer, or that the database is away: she is told that it is not known, and sends it again.
const unknown = [0, 503]

function note({ faults }: Writing, intent: Intent, { status, body }: Got): void {
  if (status === 201) intent.id = (JSON.parse(body) as { id: string }).id
  else if (!unknown.includes(status)) faults.push(`a write was answered with ${status}`)
}
