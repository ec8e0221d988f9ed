import { relationsOf } from '../../platform/access/index.ts'
import type { Act } from '../../platform/actor/index.ts'
import { addDays } from '../../platform/clock/index.ts'
import { getSetting } from '../../platform/settings/index.ts'
import type { SessionRow, Within, WorkerRow } from './supervision.queries.ts'
import { listSessions, listWorkers } from './supervision.queries.ts'
import type { Lapse, Terms } from './supervision.rules.ts'
import { lapsesOf } from './supervision.rules.ts'
import { lapsedAfterDays, supervisionDays, workGuidanceDays } from './supervision.settings.ts'

/** Somebody whose supervision the actor sees, with what was planned for her and what lapsed. */
export type Followed = WorkerRow & { sessions: SessionRow[]; lapses: Lapse[] }

/** How far back what was planned is read. */
const rememberedDays = 366

export async function getTerms({ tx, actor, today }: Act): Promise<Terms> {
  const { programmeId } = actor
  const days = (setting: typeof lapsedAfterDays) => getSetting({ tx, programmeId }, setting, today)
  const interval = {
    supervision: await days(supervisionDays),
    'work-guidance': await days(workGuidanceDays),
  }
  return { interval, grace: await days(lapsedAfterDays) }
}

/** Everyone whose supervision the actor sees, by name; in a fixed number of statements. */
export async function followWorkers(act: Act, terms: Terms): Promise<Followed[]> {
  const { tx, today } = act
  const workers = await listWorkers(tx, reachOf(act), today)
  const ids = workers.map(({ membershipId }) => membershipId)
  const sessions = await listSessions(tx, ids, addDays(today, -rememberedDays))
  return workers.map((worker) => {
    const own = sessions.filter(({ membershipId }) => membershipId === worker.membershipId)
    const expected = worker.role === 'peer_expert'
    const person = { expected, since: worker.validFrom, sessions: own }
    return { ...worker, sessions: own, lapses: lapsesOf(person, terms, today) }
  })
}

/** What lapsed for everyone whose supervision the actor sees; nobody without a lapse. */
export async function listLapsed(act: Act) {
  const followed = await followWorkers(act, await getTerms(act))
  return followed.filter(({ lapses }) => lapses.length > 0)
}

function reachOf({ actor }: Act): Within {
  const ways: readonly string[] = relationsOf(actor.role, 'supervision', 'read')
  if (ways.includes('all')) return 'all'
  if (ways.includes('org')) return { organisationId: actor.organisationId }
  return { membershipId: actor.membershipId }
}
