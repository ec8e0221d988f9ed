import { relationsOf } from '../../platform/access/index.ts'
import type { Act, Tx } from '../../platform/actor/index.ts'
import { getSetting } from '../../platform/settings/index.ts'
import { getSafeguards, hoursTolerance } from '../safeguards/index.ts'
import { hoursPerCase, measureCapacity, peerHoursPerCase } from '../staffing/index.ts'
import type { Norms, Today } from './outcomes.schema.ts'
import { expertHours, partiesNeeded } from './scenarios.settings.ts'
import type { Capacity } from './today.rules.ts'
import {
  casesToday,
  facilitiesToday,
  partiesToday,
  spanOf,
  staffingToday,
  standingToday,
} from './today.rules.ts'

/** Today, with what an option needs of it. */
export type Live = { today: Today; norms: Norms; capacity: Capacity; readsPool: boolean }

/** Today from the daily work and the live note, as far as the reader may know it. */
export async function measureToday(act: Act): Promise<Live> {
  const { programmeId, role } = act.actor
  const { elements } = await getSafeguards(act)
  const capacity = await act.measure('monitor', (job) =>
    measureCapacity(job, { programmeId, today: act.today, weeks: 1 }),
  )
  const found = casesToday(elements)
  const cases = found?.cases ?? null
  const readsPool = relationsOf(role, 'pool', 'read').includes('all')
  return {
    readsPool,
    capacity,
    norms: await readNorms(act.tx, programmeId, act.today),
    today: {
      asOf: act.today,
      casesAreBand: found?.isBand ?? false,
      cases,
      staffing: staffingToday({ cases, capacity, readsPool }),
      facilities: facilitiesToday(elements, capacity),
      parties: partiesToday(capacity),
      standing: standingToday(elements),
    },
  }
}

/** The same for the command line: figures of the whole programme, without the live note. */
export async function measureFigures(
  job: Tx,
  { programmeId, today }: { programmeId: string; today: string },
): Promise<Live> {
  const capacity = await measureCapacity(job, { programmeId, today, weeks: 1 })
  const open = capacity.people.reduce((sum, { responsible }) => sum + responsible, 0)
  const cases = spanOf(open, open)
  return {
    readsPool: true,
    capacity,
    norms: await readNorms(job, programmeId, today),
    today: {
      asOf: today,
      casesAreBand: false,
      cases,
      staffing: staffingToday({ cases, capacity, readsPool: true }),
      facilities: facilitiesToday([], capacity),
      parties: partiesToday(capacity),
      standing: standingToday([]),
    },
  }
}

async function readNorms(tx: Tx, programmeId: string, today: string): Promise<Norms> {
  const of = { tx, programmeId }
  return {
    hoursPerCase: await getSetting(of, hoursPerCase, today),
    hoursTolerance: await getSetting(of, hoursTolerance, today),
    peerHoursPerCase: await getSetting(of, peerHoursPerCase, today),
    expertHoursFrom: expertHours.from,
    expertHoursUntil: expertHours.until,
    parties: partiesNeeded,
  }
}
