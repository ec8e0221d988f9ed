import type { Act, Tx } from '../../platform/actor/index.ts'
import { invalid } from '../../platform/errors/index.ts'
import { readRegister } from './counts.queries.ts'
import type { Counts as Figures, Period } from './counts.rules.ts'
import { countBy, countIn, faultsOfPeriod } from './counts.rules.ts'
import type { Counts, CountsQuery } from './counts.schema.ts'

/** Visits, unique clients, new and left, of a period and of each evening, month or year in it.
 *  @throws invalid */
export async function getCounts(act: Act, { from, until, by }: CountsQuery): Promise<Counts> {
  const faults = faultsOfPeriod({ from, until })
  if (faults.length > 0) throw invalid(faults)
  const { programmeId } = act.actor
  return act.measure('monitor', async (tx) => {
    const period = { from, until }
    const register = await readRegister(tx, { programmeId, period })
    return { total: countIn(register, period), parts: countBy(by, register, period) }
  })
}

/** The figures of a period; null where a programme has no drop-in centre.
 *  @param tx of a job with purpose `monitor` */
export async function measureDropIn(
  tx: Tx,
  { programmeId, period }: { programmeId: string; period: Period },
): Promise<Figures | null> {
  const register = await readRegister(tx, { programmeId, period })
  return register.clients.length === 0 ? null : countIn(register, period)
}

/** How many visits each woman paid in a period: numbers only. @param tx of a job with purpose `monitor` */
export async function listVisitsEach(
  tx: Tx,
  { programmeId, period }: { programmeId: string; period: Period },
): Promise<number[]> {
  const { visits } = await readRegister(tx, { programmeId, period })
  const each = new Map<string, number>()
  for (const { clientId, evening } of visits)
    if (period.from <= evening && evening <= period.until)
      each.set(clientId, (each.get(clientId) ?? 0) + 1)
  return [...each.values()]
}
