import { randomUUID } from 'node:crypto'
import type { Probe } from './case-probe.ts'
import { insert, select, update } from './case-probe.ts'
import type { Ground, ProgrammeProbe } from './programme-probe.ts'

const now = '2024-01-05T10:00:00Z'
const text = Buffer.alloc(64)

/** Of meetings, what stands on a case. Her case manager was invited and took the decision on; what was said
 *  of her is read by who works with her, and here nobody else was there. */
export const meetingProbes: readonly Probe[] = [
  select('meeting_cases', ['meeting-cases:read']),
  update('meeting_cases', 'dropped_at', ['meeting-cases:write']),
  insert(
    'meeting_cases',
    'programme_id, meeting_id, case_id, cause, placed_by_membership_id, placed_at',
    ['meeting-cases:write'],
    ({ on, actor }) => [on.programmeId, on.meeting.meetingId, on.id, 'stuck', actor.id, now],
  ),
  select('meeting_decisions', ['meeting-cases:read']),
  {
    table: 'meeting_decisions',
    does: 'update',
    what: 'of a case',
    cells: ['meeting-cases:write'],
    statement: ({ on, actor }) => ({
      text: `update meeting_decisions set state = 'done', settled_by_membership_id = $2, settled_at = $3 where id = $1`,
      values: [on.meeting.decisionId, actor.id, now],
    }),
  },
  insert(
    'meeting_decisions',
    'programme_id, meeting_id, meeting_case_id, case_id, decision, owner_membership_id, due_on, decided_by_membership_id, decided_at',
    ['meeting-cases:write'],
    ({ on, actor }) => {
      const of = [on.programmeId, on.meeting.meetingId, on.meeting.agendaCaseId, on.id]
      return [...of, 'ask again', on.responsible.id, '2024-02-01', actor.id, now]
    },
  ),
  select('meeting_minutes', ['meeting-minutes:read']),
  update('meeting_minutes', 'version', ['meeting-minutes:write']),
  select('meeting_minute_versions', ['meeting-minutes:read']),
  insert(
    'meeting_minutes',
    'programme_id, case_id, meeting_id, meeting_case_id, written_by_membership_id, written_at, key_id, wrapped, sealed',
    ['meeting-minutes:write'],
    ({ on, actor }) => {
      const of = [on.programmeId, on.id, on.meeting.meetingId, on.meeting.agendaCaseId]
      return [...of, actor.id, now, 'key', text, text]
    },
  ),
]

const reads: ProgrammeProbe['cells'] = ['meetings:read']
const organises: ProgrammeProbe['cells'] = ['meetings:create']

const seen = (table: string): ProgrammeProbe => ({
  table,
  does: 'select',
  cells: reads,
  statement: ({ programme }) => ({
    text: `select 1 from ${table} where programme_id = $1`,
    values: [programme.id],
  }),
})

type Changed = { table: string; column: string; cells: ProgrammeProbe['cells'] }
const changed = ({ table, column, cells }: Changed): ProgrammeProbe => ({
  table,
  does: 'update',
  cells,
  statement: ({ programme }) => ({
    text: `update ${table} set ${column} = ${column} where programme_id = $1`,
    values: [programme.id],
  }),
})

type Planned = { table: string; kind: string; cells: ProgrammeProbe['cells'] }
const added = ({ table, kind, cells }: Planned): ProgrammeProbe => ({
  table,
  does: 'insert',
  what: kind,
  cells,
  statement: ({ programme, actor }: Ground) => {
    const series = table === 'meeting_series'
    const columns = series ? 'every_weeks, first_on, until_on' : 'planned_on, from_time, minutes'
    const values = series ? "2, '2024-01-08', '2024-06-01'" : "'2024-01-22', '10:00', 60"
    return {
      text: `insert into ${table} (programme_id, id, kind, ${columns}, organised_by_membership_id, planned_at)
             values ($1, $2, $3, ${values}, $4, '2024-01-08')`,
      values: [programme.id, randomUUID(), kind, actor.id],
    }
  },
})

/** What is about nobody: who organises sees and does it all. The case meeting is the process director's. */
export const teamMeetingProbes: readonly ProgrammeProbe[] = [
  ...['meeting_series', 'meetings', 'meeting_invitations', 'meeting_topics'].map(seen),
  seen('meeting_decisions'),
  changed({ table: 'meeting_series', column: 'version', cells: organises }),
  changed({ table: 'meetings', column: 'version', cells: organises }),
  changed({ table: 'meeting_invitations', column: 'attended', cells: organises }),
  changed({ table: 'meeting_topics', column: 'dropped_at', cells: ['meetings:write'] }),
  ...['meeting_series', 'meetings'].flatMap((table) => [
    added({ table, kind: 'team', cells: organises }),
    added({ table, kind: 'case-meeting', cells: ['case-meetings:create'] }),
  ]),
  {
    table: 'meeting_invitations',
    does: 'insert',
    cells: organises,
    statement: ({ programme, actor, rows }) => ({
      text: `insert into meeting_invitations (programme_id, id, meeting_id, membership_id) values ($1, $2, $3, $4)`,
      values: [programme.id, randomUUID(), rows.meetingId, actor.id],
    }),
  },
  {
    table: 'meeting_invitations',
    does: 'insert',
    what: 'as one who was there',
    cells: 'nobody',
    statement: ({ programme, actor, rows }) => ({
      text: `insert into meeting_invitations (programme_id, meeting_id, membership_id, attended) values ($1, $2, $3, true)`,
      values: [programme.id, rows.meetingId, actor.id],
    }),
  },
  {
    table: 'meeting_topics',
    does: 'insert',
    cells: ['meetings:write'],
    statement: ({ programme, actor, rows }) => ({
      text: `insert into meeting_topics (programme_id, id, meeting_id, topic, placed_by_membership_id, placed_at)
             values ($1, $2, $3, 'the keys', $4, '2024-01-08')`,
      values: [programme.id, randomUUID(), rows.meetingId, actor.id],
    }),
  },
  {
    table: 'meeting_decisions',
    does: 'insert',
    cells: ['meetings:write'],
    statement: ({ programme, actor, other, rows }) => ({
      text: `insert into meeting_decisions (programme_id, id, meeting_id, decision, owner_membership_id, due_on,
               decided_by_membership_id, decided_at)
             values ($1, $2, $3, 'buy keys', $4, '2024-02-01', $5, '2024-01-08')`,
      values: [programme.id, randomUUID(), rows.meetingId, other.id, actor.id],
    }),
  },
]
