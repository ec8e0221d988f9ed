import type { Act, Tx } from '../../platform/actor/index.ts'
import { getSetting } from '../../platform/settings/index.ts'
import { listHolders, listTeam } from './escalations.queries.ts'
import type { Term } from './escalations.rules.ts'
import { answerByOf, roleAt } from './escalations.rules.ts'
import type { Level } from './escalations.schema.ts'
import { levels } from './escalations.schema.ts'
import { answerDays, lateHour, levelTakesPart } from './escalations.settings.ts'

/** A request, or a job for one programme. */
export type Asking = { tx: Tx; programmeId: string; today: string }

export const askingOf = ({ tx, actor, today }: Act): Asking => ({
  tx,
  programmeId: actor.programmeId,
  today,
})

type Of = { caseId: string; askedByMembershipId: string }

/** Who answers at a level; who asked does not answer her own question. */
export async function listAnswerers({ tx, today }: Asking, of: Of, level: Level) {
  const held =
    level === 'team'
      ? await listTeam(tx, of.caseId, today)
      : await listHolders(tx, roleAt[level], today)
  return held.filter((id) => id !== of.askedByMembershipId)
}

/** The levels that take part: where somebody can answer today, and no setting skips it. */
export async function getLadder(asking: Asking, of: Of): Promise<Level[]> {
  const ladder: Level[] = []
  for (const level of levels) {
    if (!(await getSetting(asking, levelTakesPart[level], asking.today))) continue
    if ((await listAnswerers(asking, of, level)).length > 0) ladder.push(level)
  }
  return ladder
}

export type Terms = Readonly<Record<Level, Term>>

/** In how many working days each level answers, and from which hour the clock starts a day later. */
export async function getTerms(asking: Asking): Promise<Terms> {
  const hour = await getSetting(asking, lateHour, asking.today)
  const terms = await Promise.all(
    levels.map(
      async (level) =>
        [
          level,
          { days: await getSetting(asking, answerDays[level], asking.today), lateHour: hour },
        ] as const,
    ),
  )
  return Object.fromEntries(terms) as Record<Level, Term>
}

type Waiting = { level: string; levelSince: Date; answerBy: string | null }

/** By when it is answered: as it was said, or counted by the term of its level. */
export const answerByFor = (row: Waiting, terms: Terms): string =>
  row.answerBy ?? answerByOf(row.levelSince, terms[row.level as Level])
