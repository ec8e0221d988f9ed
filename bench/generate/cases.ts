import type { Client } from 'pg'
import { sealText } from '../../api/src/platform/crypto/envelope.ts'
import { dayOf, occurredAt, openedAt } from './calendar.ts'
import type { Row } from './copy.ts'
import { copyRows } from './copy.ts'
import type { PlannedCase, PlannedProgramme } from './plan.ts'

/** The cases: open, each with one responsible case manager, and a key of her own. */
export async function writeCases(client: Client, programmes: readonly PlannedProgramme[]) {
  for (const [table, rowsOf] of Object.entries(tables)) {
    const rows = programmes.flatMap(({ id, cases }) => cases.flatMap((one) => rowsOf(id, one)))
    await copyRows(client, table, rows)
  }
}

const tables: Record<string, (programmeId: string, one: PlannedCase) => Row[]> = {
  'cases (programme_id, id, subject_id, number, alias, opened_by_membership_id)': (p, one) => [
    [p, one.id, one.subjectId, numberOf(one), `grey heron ${one.place}`, one.responsible.id],
  ],
  'client_keys (programme_id, case_id, key_id, wrapped)': (p, { id, stored }) => [
    [p, id, stored.keyId, stored.wrapped],
  ],
  'case_courses (programme_id, case_id, phase, phase_since, stability)': (p, one) => [
    [p, one.id, phaseOf(one), opened(one), 'fragile'],
  ],
  'phase_changes (programme_id, case_id, phase, changed_at, membership_id)': (p, one) => [
    [p, one.id, phaseOf(one), opened(one), one.responsible.id],
  ],
  'case_openings (programme_id, case_id, during)': (p, one) => [[p, one.id, since(one)]],
  'responsibilities (programme_id, case_id, membership_id, during, manner, introduced_at)': (
    p,
    one,
  ) => [[p, one.id, one.responsible.id, since(one), 'opened', opened(one)]],
  'case_assignments (programme_id, case_id, membership_id, kind, from_on)': (p, one) =>
    one.peer === undefined ? [] : [[p, one.id, one.peer.id, 'peer', dayOf(opened(one))]],
  'consents (programme_id, case_id, purpose, ground, basis, from_on, until_on, membership_id)': (
    p,
    one,
  ) => (one.place % 4 === 0 ? [[p, one.id, ...sharing(one)]] : []),
  'safe_contacts (programme_id, case_id, sealed)': (p, one) =>
    one.place % 5 === 4 ? [] : [[p, one.id, sealedSafeContact(p, one)]],
  'case_sights (programme_id, case_id, last_spoken_at, last_seen_at)': (p, one) => {
    const last = occurredAt(one.place, 0)
    return [[p, one.id, last, last]]
  },
  'facts (programme_id, subject_id, kind, occurred_at, recorded_at, membership_id, attributes)': (
    p,
    one,
  ) => {
    const at = opened(one)
    return [[p, one.subjectId, 'case-opened', at, at, one.responsible.id, '{"phase":"active"}']]
  },
}

const numberOf = ({ place }: PlannedCase) => `BENCH-${String(place).padStart(3, '0')}`
const phaseOf = ({ place }: PlannedCase) => (place % 3 === 0 ? 'stable' : 'active')
const opened = ({ place, contacts }: PlannedCase) => openedAt(place, contacts)
const since = (one: PlannedCase) => `["${opened(one).toISOString()}",)`

const sharing = (one: PlannedCase) => [
  'team-sharing',
  'consent',
  'agreed in person',
  dayOf(opened(one)),
  '2025-01-01',
  one.responsible.id,
]

function sealedSafeContact(programmeId: string, { id, key }: PlannedCase): Buffer {
  const place = { table: 'safe_contacts', column: 'sealed', rowId: id, version: 1 }
  return sealText(key, '{}', { programmeId, subjectId: id, ...place })
}
