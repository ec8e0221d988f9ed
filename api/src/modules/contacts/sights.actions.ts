import { relationsOf } from '../../platform/access/index.ts'
import type { Act } from '../../platform/actor/index.ts'
import type { SightTerms } from '../cases/index.ts'
import { getSightTerms, sightOf } from '../cases/index.ts'
import type { SightRow } from './sights.queries.ts'
import { listSightRecords } from './sights.queries.ts'
import { signalsAmong } from './sights.rules.ts'
import type { Sight } from './sights.schema.ts'

/** Whether each woman is in sight, whose sight the actor may read. */
export async function getSights(act: Act) {
  return { items: nameAll(act, await listSights(act)) }
}

/** Who needs somebody to look for her, the longest out of sight first. */
export async function getOutOfSight(act: Act) {
  return { items: nameAll(act, signalsAmong(await listSights(act))) }
}

type Found = Sight & { subjectId: string }

async function listSights(act: Act): Promise<Found[]> {
  const terms = await getSightTerms(act)
  const rows = await listSightRecords(act.tx)
  const knowsWhere = relationsOf(act.actor.role, 'whereabouts', 'read').length > 0
  return rows.map((row) => ({
    ...describe(row, terms),
    // That the signal waits is for all; until when she stays somewhere is for who works with her.
    ...(!knowsWhere && { knownUntil: null }),
    subjectId: row.subjectId,
  }))
}

function describe(row: SightRow, terms: SightTerms): Sight {
  const { state, daysSinceSpoken, daysSinceSeen, daysCounted } = sightOf(row, terms)
  const at = (moment: Date | null) => moment?.toISOString() ?? null
  return {
    caseId: row.caseId,
    number: row.number,
    alias: row.alias,
    closed: row.closed,
    state,
    daysSinceSpoken,
    daysSinceSeen,
    daysCounted,
    lastSpokenAt: at(row.lastSpokenAt),
    lastSeenAt: at(row.lastSeenAt),
    lastAttemptAt: at(row.lastAttemptAt),
    knownUntil: row.knownUntil,
  }
}

// Whoever is shown in a list was looked at: each of them is on record.
function nameAll(act: Act, found: readonly Found[]): Sight[] {
  act.concerns(...found.map(({ subjectId }) => ({ subjectId })))
  return found.map(({ subjectId: _, ...sight }) => sight)
}
