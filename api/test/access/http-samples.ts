import type { Relation } from '../../src/platform/access/matrix.ts'
import type { Member } from '../world.people.ts'
import type { Furnished } from './furnish.ts'
import type { Situation } from './situations.ts'

/** What is at hand to fill a path and a body with. */
export type Hand = { on: Furnished; actor: Member; colleague: Member; peer: Member }

/** How to ask a route. Without `params` the route is about no single woman: a list, or oneself. */
export type Sample = {
  params?: (hand: Hand) => Record<string, string>
  body?: (hand: Hand) => unknown
  headers?: Record<string, string>
  /** Who passes is refused afterwards, because of a state; the gate is what is tried here. */
  passesAs?: readonly number[]
  /** Where the route itself asks for more, or reaches further, than the cell says. */
  reaches?: (relations: readonly Relation[], situation: Situation) => boolean
}

const nobodys = '00000000-0000-4000-8000-000000000000'
const first = { 'if-match': '"1"' }
const always = () => true
const ofCase = ({ on }: Hand) => ({ caseId: on.id })

const ofWhereabouts = ({ on }: Hand) => ({ whereaboutsId: on.whereaboutsId })
const ofEmergency = ({ on }: Hand) => ({ emergencyAccessId: on.emergencyId })
const reason = 'found unwell on the street'
const consent = {
  purpose: 'drop-in-signal',
  ground: 'consent',
  basis: 'said so',
  fromOn: '2024-01-05',
  untilOn: '2024-06-05',
}

/** One sample per operation that has an access of its own; a route without one fails the proof. */
export const samples: Record<string, Sample> = {
  getSession: {},
  listSessions: {},
  switchMembership: { body: ({ actor }) => ({ membershipId: actor.id }) },
  endSession: { params: () => ({ sessionId: nobodys }), passesAs: [404], reaches: always },
  signOut: {},
  getCase: { params: ofCase },
  recordContact: { params: ofCase, body: () => ({ outcome: 'attempted' }) },
  listContacts: { params: ofCase },
  getContact: { params: ({ on }) => ({ contactId: on.contactId }) },
  // Only its writer shares a note, and this one is shared.
  shareContactNote: {
    params: ({ on }) => ({ contactId: on.contactId }),
    passesAs: [404, 409],
    reaches: always,
  },
  listSights: {},
  listOutOfSight: {},
  listWhereabouts: { params: ofCase },
  recordWhereabouts: {
    params: ofCase,
    body: () => ({ kind: 'stay', fromOn: '2024-01-02', reviewOn: '2024-01-20' }),
    passesAs: [409],
  },
  reviewWhereabouts: {
    params: ofWhereabouts,
    headers: first,
    body: () => ({ reviewOn: '2024-02-01' }),
  },
  endWhereabouts: { params: ofWhereabouts, headers: first, passesAs: [412] },
  listConsents: {},
  listConsentsOfCase: { params: ofCase },
  recordConsent: { params: ofCase, body: () => consent },
  withdrawConsent: { params: ({ on }) => ({ consentId: on.consentId }), headers: first },
  getAccessLog: {},
  getAccessLogOfCase: { params: ofCase },
  listEmergencyAccesses: {},
  getEmergencyAccess: { params: ofEmergency },
  // Who may ask may ask for any case of the programme; which of them she can name is tried elsewhere.
  openEmergencyAccess: {
    params: ofCase,
    body: () => ({ reason }),
    passesAs: [404, 409],
    reaches: always,
  },
  openEmergencyAccessByNumber: {
    body: ({ on }) => ({ caseNumber: on.number, reason }),
    passesAs: [409],
  },
  endEmergencyAccess: { params: ofEmergency, passesAs: [404, 409], reaches: always },
  reviewEmergencyAccess: { params: ofEmergency, body: () => ({ finding: 'in order' }) },
  changePhase: { params: ofCase, headers: first, body: () => ({ phase: 'stable', reason: 'x' }) },
}
