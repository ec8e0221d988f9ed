import type { Static } from 'typebox'
import type { Act, Tx } from '../../platform/actor/index.ts'
import { invalid } from '../../platform/errors/index.ts'
import { readRegister } from './counts.queries.ts'
import type { Period } from './counts.rules.ts'
import { asReadBy, countIn, faultsOfPeriod } from './counts.rules.ts'
import type { Counts, CountsQuery, ZoneCounts } from './counts.schema.ts'
import { demandOn } from './mandates.actions.ts'
import { findIsOn } from './mandates.queries.ts'

/** Figures only, for care and direction. @throws invalid, conflict('zone-register-off') */
export async function getCounts(act: Act, period: Static<typeof CountsQuery>): Promise<Counts> {
  const { programmeId, role } = act.actor
  const faults = faultsOfPeriod(period, role, act.today)
  if (faults.length > 0) throw invalid(faults)
  await demandOn(act)
  return act.measure('monitor', async (tx) =>
    asReadBy(role, countIn(await readRegister(tx, programmeId), period)),
  )
}

/** The figures of a period; null where the register is off. @param tx of a job with purpose `monitor` */
export async function measureZone(
  tx: Tx,
  { programmeId, period }: { programmeId: string; period: Period },
): Promise<ZoneCounts | null> {
  if (!(await findIsOn(tx, programmeId))) return null
  return countIn(await readRegister(tx, programmeId), period)
}
