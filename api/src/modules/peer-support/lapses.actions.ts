import { relationsOf } from '../../platform/access/index.ts'
import type { Act, Tx } from '../../platform/actor/index.ts'
import { addDays } from '../../platform/clock/index.ts'
import { getSetting } from '../../platform/settings/index.ts'
import type { SessionRow, Within, WorkerRow } from './supervision.queries.ts'
import { listSessions, listSupervisionDays, listWorkers } from './supervision.queries.ts'
import type { Lapse, Terms } from './supervision.rules.ts'
import { lapsesOf } from './supervision.rules.ts'
import { lapsedAfterDays, supervisionDays, workGuidanceDays } from './supervision.settings.ts'

/** Somebody whose supervision the actor sees, with what was planned for her and what lapsed. */
export type Followed = WorkerRow & { sessions: SessionRow[]; lapses: Lapse[] }

/** How far back what was planned is read. */
const rememberedDays = 366

type Asking = { programmeId: string; today: string }

export const getTerms = ({ tx, actor, today }: Act): Promise<Terms> =>
  getTermsIn(tx, { programmeId: actor.programmeId, today })

async function getTermsIn(tx: Tx, { programmeId, today }: Asking): Promise<Terms> {
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
    const person = { expected: isExpected(worker.role), since: worker.validFrom, sessions: own }
    return { ...worker, sessions: own, lapses: lapsesOf(person, terms, today) }
  })
}

/** What lapsed for everyone whose supervision the actor sees; nobody without a lapse. */
export async function listLapsed(act: Act) {
  const followed = await followWorkers(act, await getTerms(act))
  return followed.filter(({ lapses }) => lapses.length > 0)
}

/** How many people there are with a lapse of each kind, in a programme. @param tx of a job that measures */
export async function countLapsed(tx: Tx, asking: Asking): Promise<Record<Lapse['kind'], number>> {
  const { today } = asking
  const terms = await getTermsIn(tx, asking)
  const workers = await listSupervisionDays(tx, { today, since: addDays(today, -rememberedDays) })
  const lapses = workers.flatMap(({ role, since, sessions }) =>
    lapsesOf({ expected: isExpected(role), since, sessions }, terms, today),
  )
  const of = (kind: Lapse['kind']) => lapses.filter((lapse) => lapse.kind === kind).length
  return { supervision: of('supervision'), 'work-guidance': of('work-guidance') }
}

// The interval holds for a peer expert (note, 2b).
const isExpected = (role: string) => role === 'peer_expert'

function reachOf({ actor }: Act): Within {
  const ways: readonly string[] = relationsOf(actor.role, 'supervision', 'read')
  if (ways.includes('all')) return 'all'
  if (ways.includes('org')) return { organisationId: actor.organisationId }
  return { membershipId: actor.membershipId }
}
