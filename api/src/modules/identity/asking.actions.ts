import type { Act } from '../../platform/actor/index.ts'
import type { HeldRow, PersonRow } from './people.queries.ts'
import { listHeldMemberships, listPersons } from './people.queries.ts'
import { endsWithin, isLeftOver } from './people.rules.ts'

export { getConfirmations } from './confirmations.actions.ts'

type Ending = { person: PersonRow; held: HeldRow & { validUntil: string } }

/** Accounts that should end, since their person works here no more, and memberships whose last day is
 *  at most so many days away. */
export async function listAccountsToEnd({ tx, actor, today }: Act, days: number) {
  const people = await listPersons(tx)
  const memberships = await listHeldMemberships(tx, actor.programmeId)
  const of = ({ id }: PersonRow) => memberships.filter(({ personId }) => personId === id)
  return {
    leftOver: people
      .filter((person) => isLeftOver(person, of(person), today))
      .map((person) => ({ person, sinceOn: lastDayOf(of(person)) })),
    ending: people.flatMap((person) =>
      of(person).flatMap((held): Ending[] =>
        held.validUntil !== null && endsWithin(held, { today, days })
          ? [{ person, held: { ...held, validUntil: held.validUntil } }]
          : [],
      ),
    ),
  }
}

const lastDayOf = (held: readonly HeldRow[]) =>
  held
    .flatMap(({ validUntil }) => validUntil ?? [])
    .toSorted()
    .at(-1) ?? null
