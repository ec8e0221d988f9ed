import type { Act } from '../../platform/actor/index.ts'
import { notFound } from '../../platform/errors/index.ts'
import { tell } from '../../platform/notices/index.ts'
import { confirm, listConfirmers, listWaiting } from './confirmations.queries.ts'
import { demandRecentSignIn } from './passkeys.actions.ts'

/** What lets people in and waits for the actor, as the second person. */
export async function getConfirmations({ tx }: Act) {
  const waiting = await listWaiting(tx)
  return {
    items: waiting.map(({ personId, person, maker, ...rest }) => ({
      ...rest,
      person: { id: personId, name: person },
      madeBy: maker,
    })),
  }
}

/** Confirms, as the second person, that this person should be let in so.
 *  @throws notFound also when it is the actor's own, or was made by her; conflict('sign-in-again') */
export async function confirmOne(act: Act, id: string) {
  act.concerns({ entityId: id })
  await demandRecentSignIn(act)
  if (!(await confirm(act.tx, id))) throw notFound()
  return { id, version: 1 }
}

/** Rereads what was confirmed: there is nothing left to read. */
export async function rereadConfirmed(): Promise<void> {}

/** Tells who may confirm it that something which lets a person in waits for them. */
export async function askToConfirm(act: Act, { id, personId }: { id: string; personId: string }) {
  const membershipIds = await listConfirmers(act.tx, { personId, today: act.today })
  await tell(act, { membershipIds, kind: 'confirmation-waits', entityId: id })
}
