import { cookieName } from '../api/src/platform/actor/index.ts'
import { noteText } from './generate/note-text.ts'
import type { Shot } from './load/round.ts'
import type { User } from './world.ts'

/** One request of the product and the one of the bare server that answers the same. */
export type Pair = { product: Shot; bare: Shot }

/** What is measured side by side. A later one, such as the monitor of four hundred programmes, is
 *  one more of these and a route of the bare server. */
export type Measurement = {
  name: string
  title: string
  /** Contacts that one answer holds. */
  contacts: number
  /** Given: each answer adds a contact, and this is where the product shows it. */
  writtenAt: ((id: string) => string) | undefined
  pairs(users: readonly User[]): Pair[]
}

const caseload: Measurement = {
  name: 'caseload',
  title: 'my caseload: ten cases, each woman named in the audit',
  contacts: 0,
  writtenAt: undefined,
  pairs: (users) => users.map((user) => pairOf(user, 'cases')),
}

const contacts: Measurement = {
  name: 'open',
  title: 'open a case: twenty contacts, notes decrypted, access recorded',
  contacts: 20,
  writtenAt: undefined,
  pairs: (users) => eachOf(users, 'young', (id) => `cases/${id}/contacts`),
}

const log: Measurement = {
  name: 'log',
  title: 'log a contact: sealed, audited, durable, once for its Idempotency-Key',
  contacts: 0,
  writtenAt: (id) => `/api/v1/contacts/${id}`,
  pairs: (users) => eachOf(users, 'older', (id) => `cases/${id}/contacts`).map(posting),
}

export const measurements: readonly Measurement[] = [caseload, contacts, log]

function eachOf(users: readonly User[], of: 'young' | 'older', pathOf: (id: string) => string) {
  return users.flatMap((user) => user[of].map((id) => pairOf(user, pathOf(id))))
}

function pairOf({ programmeId, membershipId, token }: User, path: string): Pair {
  const who = `programme=${programmeId}&membership=${membershipId}`
  return {
    product: {
      method: 'GET',
      path: `/api/v1/${path}`,
      headers: { cookie: `${cookieName}=${token}` },
    },
    bare: { method: 'GET', path: `/${path}?${who}` },
  }
}

function posting({ product, bare }: Pair, turn: number): Pair {
  // Without minutes: one person logs thousands of contacts here, and her day holds 24 hours.
  const body = JSON.stringify({
    kind: 'street',
    outcome: 'spoken',
    directMinutes: 0,
    indirectMinutes: 0,
    travelMinutes: 0,
    domains: ['housing', 'finances'],
    note: noteText(turn),
  })
  const sent = { method: 'POST', body } as const
  const json = { 'content-type': 'application/json' }
  return {
    product: { ...product, ...sent, headers: { ...product.headers, ...json } },
    bare: { ...bare, ...sent, headers: json },
  }
}
