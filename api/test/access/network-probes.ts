import type { ProgrammeProbe } from './programme-probe.ts'

const reads: ProgrammeProbe['cells'] = ['network:read']
const writes: ProgrammeProbe['cells'] = ['network:write']

// What is asked of each table, about the organisation and the group of that programme.
const kept = (table: string, columns: string, values: string): ProgrammeProbe[] => [
  {
    table,
    does: 'select',
    cells: reads,
    statement: ({ programme }) => ({
      text: `select 1 from ${table} where programme_id = $1`,
      values: [programme.id],
    }),
  },
  {
    table,
    does: 'insert',
    cells: writes,
    statement: ({ programme, rows }) => ({
      text: `insert into ${table} (programme_id, ${columns})
             select $1::uuid, ${values} from (select $2::uuid as organisation, $3::uuid as own_group) as given`,
      values: [programme.id, rows.network.organisationId, rows.network.groupId],
    }),
  },
]

const changed = (table: string): ProgrammeProbe => ({
  table,
  does: 'update',
  cells: writes,
  statement: ({ programme }) => ({
    text: `update ${table} set version = version where programme_id = $1`,
    values: [programme.id],
  }),
})

const days = "organisation, 'tried', '2024-01-08', '2024-06-01'"

const requests: ProgrammeProbe[] = [
  {
    table: 'municipal_requests',
    does: 'select',
    cells: ['municipal-requests:read'],
    statement: ({ programme }) => ({
      text: 'select 1 from municipal_requests where programme_id = $1',
      values: [programme.id],
    }),
  },
  {
    table: 'municipal_requests',
    does: 'insert',
    cells: ['municipal-requests:create'],
    statement: ({ programme, actor }) => ({
      text: `insert into municipal_requests
               (programme_id, kind, asked_by, question, asked_on, due_on, recorded_by_membership_id, recorded_at)
             values ($1, 'other', 'a department', 'how many', '2024-01-08', '2024-02-01', $2, '2024-01-08')`,
      values: [programme.id, actor.id],
    }),
  },
  {
    table: 'municipal_requests',
    does: 'update',
    cells: ['municipal-requests:write'],
    statement: ({ programme, actor }) => ({
      text: `update municipal_requests set state = 'withdrawn', settled_by_membership_id = $2,
               settled_at = '2024-01-08' where programme_id = $1`,
      values: [programme.id, actor.id],
    }),
  },
]

/** The network and what the municipality asks belong to no case. */
export const networkProbes: readonly ProgrammeProbe[] = [
  ...kept('network_groups', 'code, name, place', "'tried', 'tried', 5"),
  ...kept('network_organisations', 'name', "'tried'"),
  ...kept('network_parts', 'group_id, kind, name, place', "own_group, 'service', 'tried', 5"),
  ...kept(
    'network_contacts',
    'network_organisation_id, name, does',
    "organisation, 'A', 'advises'",
  ),
  ...kept('network_agreements', 'network_organisation_id, name, agreed_on, review_on', days),
  ...['groups', 'organisations', 'parts', 'contacts', 'agreements'].map((of) =>
    changed(`network_${of}`),
  ),
  {
    table: 'network_talks',
    does: 'select',
    cells: reads,
    statement: ({ programme }) => ({
      text: 'select 1 from network_talks where programme_id = $1',
      values: [programme.id],
    }),
  },
  {
    table: 'network_talks',
    does: 'insert',
    cells: writes,
    statement: ({ programme, actor, rows }) => ({
      text: `insert into network_talks
               (programme_id, network_organisation_id, membership_id, spoken_on, recorded_at)
             values ($1, $2, $3, '2024-01-05', '2024-01-08')`,
      values: [programme.id, rows.network.organisationId, actor.id],
    }),
  },
  {
    table: 'network_talks',
    does: 'insert',
    what: 'of tomorrow',
    cells: 'nobody',
    statement: ({ programme, actor, rows }) => ({
      text: `insert into network_talks
               (programme_id, network_organisation_id, membership_id, spoken_on, recorded_at)
             values ($1, $2, $3, '2024-01-09', '2024-01-08')`,
      values: [programme.id, rows.network.organisationId, actor.id],
    }),
  },
  ...requests,
]
