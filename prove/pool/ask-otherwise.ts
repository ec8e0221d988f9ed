import type { Draw } from '../../api/src/demonstration/random.ts'
import { relationsOf } from '../../api/src/platform/access/index.ts'
import type { Asker } from './arrange.ts'
import { situationOf } from './arrange.ts'
import type { Asking } from './ask.ts'
import { nobodys, signedIn } from './ask.ts'

/** An attempt with one of her own, kept; its note says whose it is. Others report somebody who was
 *  seen on the street, where their role may. */
export function keepWrite(draw: Draw, asker: Asker): Asking {
  const own = asker.home.cases.filter((on) => situationOf(asker, on) === 'own')
  if (own.length === 0) return reportSomebody(asker)
  const on = draw.pick(own)
  const note = `contact_notes of ${on.number}`
  return {
    name: 'recordContact, kept',
    sent: {
      ...post(asker, `/api/v1/cases/${on.id}/contacts`),
      body: { outcome: 'attempted', kind: 'street', indirectMinutes: 5, note },
    },
    judge: only(201),
  }
}

function reportSomebody(asker: Asker): Asking {
  const may = relationsOf(asker.role, 'referrals-in', 'create').length > 0
  return {
    name: 'reportReferralIn, kept',
    sent: { ...post(asker, '/api/v1/referrals-in'), body: { source: 'street' } },
    judge: only(may ? 201 : 403),
  }
}

/** What is answered with an error, each in its own way. */
export function askWrongly(draw: Draw, asker: Asker, foreign: Asker): Asking {
  return draw.pick([badBody, nowhere, nobody, stranger, stale, foreignReferral])(asker, foreign)
}

function badBody(asker: Asker): Asking {
  const may = relationsOf(asker.role, 'contacts', 'write').length > 0
  const [on] = asker.home.cases
  return {
    name: 'a body with faults',
    sent: {
      ...post(asker, `/api/v1/cases/${on?.id}/contacts`),
      body: { outcome: 'surprised', minutes: -1 },
    },
    judge: only(may ? 400 : 403),
  }
}

const nowhere = (asker: Asker): Asking => ({
  name: 'a route that is not there',
  sent: { ...get(asker, `/api/v1/nowhere/${nobodys}`) },
  judge: only(404),
})

const nobody = (_: Asker, foreign: Asker): Asking => ({
  name: 'nobody signed in',
  sent: { method: 'GET', path: `/api/v1/cases/${foreign.home.cases[0]?.id}` },
  judge: only(401),
})

const stranger = (asker: Asker): Asking => ({
  name: 'a token that opens nothing',
  sent: get({ ...asker, token: 'A'.repeat(43) }, '/api/v1/cases'),
  judge: only(401),
})

function stale(asker: Asker): Asking {
  const may = relationsOf(asker.role, 'case-core', 'write').length > 0
  const own = asker.home.cases.find((on) => situationOf(asker, on) === 'own')
  const sent = post(asker, `/api/v1/cases/${own?.id ?? nobodys}/_change-stability`)
  const there = own === undefined ? 404 : 412
  return {
    name: 'a version that is not the last',
    sent: {
      ...sent,
      headers: { ...sent.headers, 'if-match': '"99"' },
      body: { stability: 'stable' },
    },
    judge: only(may ? there : 403),
  }
}

function foreignReferral(asker: Asker, foreign: Asker): Asking {
  const may = relationsOf(asker.role, 'referrals-in', 'read').length > 0
  const own = foreign.programmeId === asker.programmeId
  return {
    name: 'an aanmelding of another programme',
    sent: get(asker, `/api/v1/referrals-in/${foreign.home.referralId}`),
    judge: only(...(may ? [own ? 200 : 404, 404] : [403])),
  }
}

const only =
  (...expected: number[]): Asking['judge'] =>
  ({ status }) =>
    expected.includes(status) ? undefined : `is ${status}, where it should be ${expected[0]}`

const get = ({ token }: Asker, path: string) => ({ method: 'GET', path, headers: signedIn(token) })
const post = ({ token }: Asker, path: string) => ({
  method: 'POST',
  path,
  headers: signedIn(token),
})
