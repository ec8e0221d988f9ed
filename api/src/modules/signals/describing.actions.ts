import { relationsOf } from '../../platform/access/index.ts'
import type { Act } from '../../platform/actor/index.ts'
import type { PostponementRow } from './postponements.queries.ts'
import type { About } from './raised.rules.ts'
import { counts, mayPostpone, stands } from './signals.rules.ts'
import type { Signal } from './signals.schema.ts'
import type { Standing } from './sources.actions.ts'

/** A signal as the viewer may see it. @param rows how it was put off, in every role */
export async function describeSignal(
  act: Act,
  one: Standing,
  rows: readonly PostponementRow[],
): Promise<Signal> {
  const { kind, entityId, urgency, sinceOn, dueOn, about, next } = one
  const { today, actor } = act
  const viewer = { role: actor.role, today }
  const standing = rows.filter((row) => stands(row, today))
  return {
    ...{ kind, entityId, urgency, sinceOn, dueOn },
    about: {
      what: about.what,
      name: about.name,
      number: about.number ?? null,
      caseId: about.caseId ?? null,
    },
    next: { screen: next.screen, caseId: next.caseId ?? null, id: next.id ?? null },
    postponed: standing.some((row) => counts(row, viewer)),
    postponements: await Promise.all(standing.map((row) => describePostponement(act, row))),
    postpone: mayPostpone(
      rows.filter(({ role }) => role === actor.role),
      today,
    ),
    mayExplain: mayExplain(act, about),
  }
}

async function describePostponement(act: Act, row: PostponementRow) {
  const { id, by, role, reason, fromOn, untilOn, version, sealed, caseId } = row
  const told = sealed !== null && caseId !== null && holdsKeys(act)
  return {
    ...{ id, by, role, reason, fromOn, untilOn, version },
    words: told ? await act.vault.open(sealed, wordsPlace({ id, caseId })) : row.words,
    counts: counts(row, { role: act.actor.role, today: act.today }),
  }
}

/** Words of her are sealed with her key: only who holds it writes and reads them. */
export const mayExplain = (act: Act, { caseId }: About): boolean =>
  caseId === undefined || holdsKeys(act)

const holdsKeys = ({ actor }: Act) =>
  relationsOf(actor.role, 'client-keys', 'read').includes('own') &&
  relationsOf(actor.role, 'signals', 'write').includes('own')

/** Where the words of a postponement belong: written once, sealed at version 1. */
export const wordsPlace = ({ id, caseId }: { id: string; caseId: string }) => ({
  caseId,
  table: 'signal_postponements',
  column: 'sealed',
  rowId: id,
  version: 1,
})
