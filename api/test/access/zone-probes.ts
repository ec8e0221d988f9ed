import { randomUUID } from 'node:crypto'
import type { Ground, ProgrammeProbe } from './programme-probe.ts'

const reads = ['zone-registrations:read'] as const
const writes = ['zone-registrations:write'] as const

const selected = (name: string, cells: ProgrammeProbe['cells']): ProgrammeProbe => ({
  table: `zone.${name}`,
  does: 'select',
  cells,
  statement: ({ programme }) => ({
    text: `select 1 from zone.${name} where programme_id = $1`,
    values: [programme.id],
  }),
})

const changed = (name: string, column: string): ProgrammeProbe => ({
  table: `zone.${name}`,
  does: 'update',
  cells: writes,
  statement: ({ programme }) => ({
    text: `update zone.${name} set ${column} = ${column} where programme_id = $1`,
    values: [programme.id],
  }),
})

type Added = { name: string; columns: string; put: string; values(ground: Ground): unknown[] }

const added = ({ name, columns, put, values }: Added): ProgrammeProbe => ({
  table: `zone.${name}`,
  does: 'insert',
  cells: writes,
  statement: (ground) => ({
    text: `insert into zone.${name} (programme_id, recorded_by_membership_id, ${columns}) values ($1, $2, ${put})`,
    values: [ground.programme.id, ground.actor.id, ...values(ground)],
  }),
})

const mandates: ProgrammeProbe[] = [
  selected('mandates', ['zone-mandates:read']),
  {
    table: 'zone.mandates',
    does: 'insert',
    cells: ['zone-mandates:review'],
    statement: ({ programme, actor }) => ({
      text: `insert into zone.mandates (programme_id, advice, advice_text, advised_by_membership_id,
               advised_by_person_id, advised_at)
             values ($1, 'negative', 'no', $2, $3, '2024-01-08')`,
      values: [programme.id, actor.id, actor.personId],
    }),
  },
  {
    table: 'zone.mandates',
    does: 'insert',
    what: "in another's name",
    cells: 'nobody',
    statement: ({ programme, other }) => ({
      text: `insert into zone.mandates (programme_id, advice, advice_text, advised_by_membership_id,
               advised_by_person_id, advised_at)
             values ($1, 'positive', 'yes', $2, $3, '2024-01-08')`,
      values: [programme.id, other.id, other.personId],
    }),
  },
  {
    table: 'zone.mandates',
    does: 'update',
    cells: ['zone-mandates:write'],
    statement: ({ actor, rows }) => ({
      text: `update zone.mandates set switched_off_at = '2024-01-08', off_because = 'over',
               switched_off_by_membership_id = $2 where id = $1`,
      values: [rows.zone.mandateId, actor.id],
    }),
  },
]

/** The register of the street zone, which is on: one role reads and writes it. */
export const zoneProbes: readonly ProgrammeProbe[] = [
  ...mandates,
  selected('applicants', reads),
  selected('applications', reads),
  selected('objections', reads),
  selected('suspensions', reads),
  selected('extensions', reads),
  changed('applicants', 'version'),
  changed('applications', 'version'),
  changed('objections', 'withdrawn_on'),
  {
    ...changed('suspensions', 'ended_on'),
    statement: ({ programme }) => ({
      text: `update zone.suspensions set ended_on = '2023-12-20' where programme_id = $1`,
      values: [programme.id],
    }),
  },
  {
    table: 'zone.applicants',
    does: 'insert',
    cells: writes,
    statement: ({ programme }) => ({
      text: `insert into zone.applicants (programme_id, details_sealed, key_id, wrapped) values ($1, $2, $3, $2)`,
      values: [programme.id, Buffer.alloc(64), randomUUID()],
    }),
  },
  added({
    name: 'applications',
    columns: 'applicant_id, year, number, received_on, recorded_at',
    put: "$3, 2024, 99, '2024-01-08', '2024-01-08'",
    values: ({ rows }) => [rows.zone.applicantId],
  }),
  {
    ...added({
      name: 'applications',
      columns: 'applicant_id, year, number, received_on, recorded_at',
      put: "$3, 2024, 98, '2024-01-09', '2024-01-08'",
      values: ({ rows }) => [rows.zone.applicantId],
    }),
    what: 'of tomorrow',
    cells: 'nobody',
  },
  added({
    name: 'objections',
    columns: 'application_id, received_on, committee, late, said_sealed, recorded_at',
    put: "$3, '2024-01-08', false, true, $4, '2024-01-08'",
    values: ({ rows }) => [rows.zone.openId, Buffer.alloc(8)],
  }),
  added({
    name: 'suspensions',
    columns: 'application_id, ground, asked_on, until_on',
    put: "$3, 'agreed', '2024-01-08', '2024-02-08'",
    values: ({ rows }) => [rows.zone.openId],
  }),
  added({
    name: 'extensions',
    columns: 'application_id, objection_id, kind, notified_on, until_on',
    put: "$3, $4, 'agreed', '2024-01-08', '2024-02-08'",
    values: ({ rows }) => [rows.zone.applicationId, rows.zone.objectionId],
  }),
]
