import type { Tx } from '../../platform/actor/index.ts'

/** Who asks, and on which day a second person is looked for (`YYYY-MM-DD`). */
export type Asking = { personId: string; today: string }

/** Memberships of who may confirm a closing: another person, coordinator or process director. */
export async function listClosureReviewers(tx: Tx, asking: Asking): Promise<string[]> {
  const rows = await others(tx, asking)
    .where('role', 'in', ['coordinator', 'process_director'])
    .execute()
  return rows.map(({ id }) => id)
}

/** Memberships of who may confirm an emergency transfer: of the managers only those of the
 *  organisation that is responsible now. */
export async function listTransferDeciders(
  tx: Tx,
  asking: Asking & { responsibleId: string },
): Promise<string[]> {
  const rows = await others(tx, asking)
    .where((is) =>
      is.or([
        is('role', 'in', ['coordinator', 'process_director']),
        is.and([
          is('role', '=', 'organisation_manager'),
          is(
            'organisationId',
            '=',
            is
              .selectFrom('memberships as r')
              .select('r.organisationId')
              .where('r.id', '=', asking.responsibleId),
          ),
        ]),
      ]),
    )
    .execute()
  return rows.map(({ id }) => id)
}

const others = (tx: Tx, { personId, today }: Asking) =>
  tx
    .selectFrom('memberships')
    .select('id')
    .where('personId', '<>', personId)
    .where('validFrom', '<=', today)
    .where((is) => is.or([is('validUntil', 'is', null), is('validUntil', '>=', today)]))
