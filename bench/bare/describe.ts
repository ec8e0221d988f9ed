import type { CaseListItem, Course, Responsible } from '../../api/src/modules/cases/cases.schema.ts'
import type { Contact } from '../../api/src/modules/contacts/contacts.schema.ts'
import { sealOverhead } from '../generate/note-text.ts'

type CaseRow = {
  id: string
  number: string
  alias: string
  phase: Course['phase']
  phase_since: Date
  stability: Course['stability']
  continuation_needed: boolean | null
  closed_out_of_sight: boolean
  version: number
  membership_id: string
  name: string
  organisation: string
  manner: Responsible['manner']
  introduced_at: Date | null
  since: Date
  safe: boolean
}

/** A case as the product lists it. */
export const describeCase = (row: CaseRow): CaseListItem => ({
  id: row.id,
  number: row.number,
  alias: row.alias,
  relation: 'own',
  safeContactRecorded: row.safe,
  responsible: {
    membershipId: row.membership_id,
    name: row.name,
    organisation: row.organisation,
    since: row.since.toISOString(),
    until: null,
    manner: row.manner,
    warm: row.introduced_at !== null,
  },
  course: {
    phase: row.phase,
    phaseSince: row.phase_since.toISOString(),
    stability: row.stability,
    continuationNeeded: row.continuation_needed,
    closedOutOfSight: row.closed_out_of_sight,
    version: row.version,
  },
})

type ContactRow = {
  id: string
  case_id: string
  occurred_at: Date
  recorded_at: Date
  kind: Contact['kind']
  outcome: Contact['outcome']
  direct_minutes: number
  indirect_minutes: number
  travel_minutes: number
  third_party_minutes: number
  domains: Contact['domains']
  membership_id: string
  name: string
  role: Contact['by']['role']
  organisation: string
  sealed: Buffer | null
  private_to_peer: boolean
  shared_at: Date | null
  version: number
}

/** A contact as the product answers it, its note as so many characters of ciphertext. */
export const describeContact = (row: ContactRow): Contact => ({
  id: row.id,
  caseId: row.case_id,
  occurredAt: row.occurred_at.toISOString(),
  recordedAt: row.recorded_at.toISOString(),
  kind: row.kind,
  outcome: row.outcome,
  directMinutes: row.direct_minutes,
  indirectMinutes: row.indirect_minutes,
  travelMinutes: row.travel_minutes,
  thirdPartyMinutes: row.third_party_minutes,
  domains: row.domains,
  by: {
    membershipId: row.membership_id,
    name: row.name,
    role: row.role,
    organisation: row.organisation,
  },
  note: row.sealed && {
    text: row.sealed.toString('base64').slice(0, row.sealed.length - sealOverhead),
    private: row.private_to_peer && row.shared_at === null,
    sharedAt: row.shared_at?.toISOString() ?? null,
  },
  version: row.version,
})
