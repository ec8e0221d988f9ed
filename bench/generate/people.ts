import type { Client } from 'pg'
import type { Row } from './copy.ts'
import { copyRows } from './copy.ts'
import type { Member, PlannedProgramme } from './plan.ts'

const kinds = ['care', 'care', 'municipality'] as const

/** Programmes, organisations, and who works there. */
export async function writePeople(client: Client, programmes: readonly PlannedProgramme[]) {
  const of = (rows: (programme: PlannedProgramme) => Row[]) => programmes.flatMap(rows)
  await copyRows(
    client,
    'programmes (id, slug, name, started_on)',
    of(({ id, number }) => [[id, `bench-${number}`, `Benchmark ${number}`, '2021-01-01']]),
  )
  await copyRows(
    client,
    'organisations (programme_id, id, slug, name, kind, chain_from)',
    of(({ id, organisations }) =>
      organisations.map((organisation, place) => {
        const name = `Organisation ${place + 1}`
        return [id, organisation, `organisation-${place + 1}`, name, kinds[place] ?? 'care', since]
      }),
    ),
  )
  await copyRows(
    client,
    'persons (id, name)',
    of((programme) =>
      everyone(programme).map(([role, { personId }], place) => [personId, `${role} ${place}`]),
    ),
  )
  await copyRows(
    client,
    'memberships (programme_id, id, person_id, organisation_id, role, valid_from)',
    of((programme) =>
      everyone(programme).map(([role, { id, personId, organisationId }]) => {
        return [programme.id, id, personId, organisationId, role, since]
      }),
    ),
  )
}

const since = '2021-01-01'

function everyone({ coordinator, managers, peers }: PlannedProgramme): [string, Member][] {
  return [
    ['coordinator', coordinator],
    ...managers.map((member): [string, Member] => ['case_manager', member]),
    ...peers.map((member): [string, Member] => ['peer_expert', member]),
  ]
}
