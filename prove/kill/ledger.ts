import { randomUUID } from 'node:crypto'

/** Somebody who logs contacts with one woman. */
export type Writer = { token: string; caseId: string }

/** One contact that somebody means to log, and what she was told of it. */
export type Intent = {
  key: string
  writer: Writer
  /** No two intents have the same moment: by it a row is found again. */
  occurredAt: string
  /** Of the contact, once it was acknowledged. */
  id?: string
}

/** Rows by moment, as they stand in the database. */
export type Rows = ReadonlyMap<string, readonly string[]>

const first = Date.parse('2024-01-02T00:00:00.000Z')
// So far apart that nobody works more minutes on a day than a day has, however many are written.
const apart = 60_000

export function newIntent(writer: Writer, number: number): Intent {
  return { key: randomUUID(), writer, occurredAt: new Date(first + number * apart).toISOString() }
}

/** @returns what is wrong with the rows: an acknowledged write that is gone, or one that is there
 *  twice. One that was not acknowledged may be there, once. */
export function listWrongs(intents: readonly Intent[], rows: Rows): string[] {
  return intents.flatMap(({ id, occurredAt }) => {
    const found = rows.get(occurredAt) ?? []
    if (found.length > 1) return ['a write was done more than once']
    if (id === undefined) return []
    if (found.length === 0) return ['an acknowledged write is gone']
    return found[0] === id ? [] : ['a write was acknowledged with the id of another']
  })
}
