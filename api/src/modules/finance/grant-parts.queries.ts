import { sql } from 'kysely'
import type { Tx } from '../../platform/actor/index.ts'
import type { Grant } from './grant-views.schema.ts'
import type { GrantLine } from './grants.schema.ts'

type Side = 'asked' | 'granted'
const among = (ids: readonly string[]) => sql<string>`any (${ids}::uuid[])`

/** The lines that count, asked and granted, of grants. */
export const listGrantLines = (tx: Tx, grantIds: readonly string[]) =>
  tx
    .selectFrom('grantLines as l')
    .innerJoin('grants as g', (join) =>
      join.onRef('g.programmeId', '=', 'l.programmeId').onRef('g.id', '=', 'l.grantId'),
    )
    .select(['l.grantId', 'l.code', 'l.name', 'l.cents', 'l.note'])
    .select(sql<Side>`l.side`.as('side'))
    .select(sql<GrantLine['measure']>`l.measure`.as('measure'))
    .select(sql<GrantLine['countedBy']>`l.counted_by`.as('countedBy'))
    .select(sql<string | null>`trim_scale(l.volume)::text`.as('volume'))
    .where('l.grantId', '=', among(grantIds))
    .where(
      sql<boolean>`l.revision = case l.side when 'asked' then g.application_revision else g.award_revision end`,
    )
    .orderBy('l.side')
    .orderBy('l.place')
    .execute()

export const listConditions = (
  tx: Tx,
  { id, awardRevision }: { id: string; awardRevision: number },
) =>
  tx
    .selectFrom('grantConditions')
    .select('words')
    .where('grantId', '=', id)
    .where('revision', '=', awardRevision)
    .orderBy('place')
    .execute()

type Due = Grant['dues'][number]

export const listDues = (tx: Tx, grantIds: readonly string[]) =>
  tx
    .selectFrom('grantDues')
    .select(['grantId', 'id', 'what', 'dueOn', 'doneOn', 'droppedOn'])
    .select(sql<Due['kind']>`kind`.as('kind'))
    .select(sql<Due['owner']>`owner`.as('owner'))
    .where('grantId', '=', among(grantIds))
    .orderBy('dueOn')
    .orderBy('id')
    .execute()

export const listInstalments = (tx: Tx, grantIds: readonly string[]) =>
  tx
    .selectFrom('grantInstalments')
    .select(['grantId', 'id', 'cents', 'dueOn', 'paidOn', 'droppedOn'])
    .select(sql<Grant['instalments'][number]['kind']>`kind`.as('kind'))
    .where('grantId', '=', among(grantIds))
    .orderBy('dueOn')
    .orderBy('id')
    .execute()

export const listSteps = (tx: Tx, grantIds: readonly string[]) =>
  tx
    .selectFrom('grantSteps as s')
    .innerJoin('organisations as o', (join) =>
      join.onRef('o.programmeId', '=', 's.programmeId').onRef('o.id', '=', 's.byOrganisationId'),
    )
    .select(['s.grantId', 's.nth', 's.onDay as on', 's.reason', 's.settledCents', 'o.name as by'])
    .select(sql<Grant['steps'][number]['kind']>`s.kind`.as('kind'))
    .select(sql<Grant['steps'][number]['state']>`s.state`.as('state'))
    .where('s.grantId', '=', among(grantIds))
    .orderBy('s.nth')
    .execute()

type OfGrant = { programmeId: string; grantId: string; organisationId: string }

export async function insertGrantLines(
  tx: Tx,
  { side, revision, ...of }: OfGrant & { side: Side; revision: number },
  lines: readonly GrantLine[],
) {
  if (lines.length === 0) return
  const rows = lines.map((line, at) => ({ ...of, ...line, side, revision, place: at + 1 }))
  await tx.insertInto('grantLines').values(rows).execute()
}

export async function insertConditions(
  tx: Tx,
  { revision, ...of }: OfGrant & { revision: number },
  conditions: readonly string[],
) {
  if (conditions.length === 0) return
  const rows = conditions.map((words, at) => ({ ...of, revision, place: at + 1, words }))
  await tx.insertInto('grantConditions').values(rows).execute()
}

type NewDue = Pick<Due, 'owner' | 'what' | 'dueOn'>

export async function insertDues(tx: Tx, of: OfGrant, dues: readonly NewDue[]) {
  if (dues.length === 0) return
  const rows = dues.map((due) => ({ ...of, ...due, kind: 'agreed' }))
  await tx.insertInto('grantDues').values(rows).execute()
}

type NewInstalment = { cents: number; dueOn: string }

export async function insertInstalments(tx: Tx, of: OfGrant, planned: readonly NewInstalment[]) {
  if (planned.length === 0) return
  const rows = planned.map((one) => ({ ...of, ...one, kind: 'advance' }))
  await tx.insertInto('grantInstalments').values(rows).execute()
}

export async function payInstalment(
  tx: Tx,
  id: string,
  to: { paidOn: string } | { droppedOn: string },
) {
  await tx.updateTable('grantInstalments').set(to).where('id', '=', id).execute()
}

export async function fulfilDue(tx: Tx, id: string, doneOn: string) {
  await tx.updateTable('grantDues').set({ doneOn }).where('id', '=', id).execute()
}

type NewStep = OfGrant & {
  nth: number
  kind: string
  state: string
  onDay: string
  reason: string
  dueOn: string | null
  settledCents: number | null
  byOrganisationId: string
  recordedByMembershipId: string
  recordedAt: Date
}

export async function insertStep(tx: Tx, step: NewStep) {
  await tx.insertInto('grantSteps').values(step).execute()
}
