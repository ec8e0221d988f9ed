import type { Act } from '../../platform/actor/index.ts'
import { notFound } from '../../platform/errors/index.ts'
import { findSeries } from './meetings.queries.ts'

/** @throws notFound for who may not see it */
export async function rereadSeries(act: Act, id: string) {
  const series = await findSeries(act.tx, id)
  if (!series) throw notFound()
  return { id, version: series.version }
}
