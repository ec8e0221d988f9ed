import { randomUUID } from 'node:crypto'
import type { Act } from '../../platform/actor/index.ts'
import { invalid, invalidAt, notFound } from '../../platform/errors/index.ts'
import type { InstrumentRow } from './instruments.queries.ts'
import { findHighestVersion, insertInstrument, listInstruments } from './instruments.queries.ts'
import { faultsOfInstrument } from './instruments.rules.ts'
import type { Instrument, InstrumentBody } from './instruments.schema.ts'

/** Every version of the programme's instrument, the latest first. */
export async function getInstruments(act: Act): Promise<{ items: Instrument[] }> {
  const rows = await listInstruments(act.tx)
  const current = currentOf(rows, act.today)
  return { items: rows.map((row) => ({ ...row, current: row.id === current?.id })) }
}

/** The version that counts on the day of the act; a programme begins with one. @throws notFound */
export async function getCurrentInstrument(act: Act): Promise<InstrumentRow> {
  const current = currentOf(await listInstruments(act.tx), act.today)
  if (!current) throw notFound()
  return current
}

/** A version of the programme's instrument, the current one or an earlier. @throws invalid */
export async function demandInstrument(act: Act, instrumentId: string): Promise<InstrumentRow> {
  const found = (await listInstruments(act.tx)).find(({ id }) => id === instrumentId)
  if (!found) throw invalidAt('/instrumentId', 'no-such-instrument', 'a version of the programme')
  return found
}

/** What the sides of her life are called today, by code; a side of an earlier version by its last name. */
export async function listDomainNames(act: Act): Promise<Record<string, string>> {
  const rows = await listInstruments(act.tx)
  const current = currentOf(rows, act.today)
  const named = [...rows.toReversed(), ...(current ? [current] : [])]
  return Object.fromEntries(
    named.flatMap(({ domains }) => domains.map(({ code, name }) => [code, name])),
  )
}

export async function getInstrument(act: Act, id: string): Promise<InstrumentRow> {
  const found = (await listInstruments(act.tx)).find((row) => row.id === id)
  if (!found) throw notFound()
  return found
}

// They come with the latest from-date first, and of those the highest version.
const currentOf = (rows: readonly InstrumentRow[], today: string) =>
  rows.find(({ fromOn }) => fromOn <= today) ?? rows.at(-1)

/** Loads a new version in words of the programme's own. @throws invalid */
export async function loadInstrument(act: Act, sent: InstrumentBody) {
  const faults = faultsOfInstrument(sent, act.today)
  if (faults.length > 0) throw invalid(faults)
  const { programmeId, personId } = act.actor
  const { domains, ...head } = sent
  const id = randomUUID()
  const version = (await findHighestVersion(act.tx, programmeId)) + 1
  const keys = { programmeId, instrumentId: id }
  await insertInstrument(
    act.tx,
    { ...head, programmeId, id, version, setBy: personId },
    {
      domains: domains.map(({ code, name, description = '' }, place) => ({
        ...keys,
        code,
        name,
        description,
        position: place + 1,
      })),
      levels: domains.flatMap((domain) =>
        levelsOf(domain, sent).map((level) => ({ ...keys, ...level })),
      ),
    },
  )
  return { id, version }
}

function levelsOf(domain: InstrumentBody['domains'][number], { lowest, highest }: InstrumentBody) {
  return Array.from({ length: highest - lowest + 1 }, (_, step) => ({
    domainCode: domain.code,
    score: lowest + step,
    description: domain.levels?.[step] ?? '',
  }))
}
