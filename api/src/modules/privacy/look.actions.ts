import type { Concern } from '../../platform/actor/index.ts'
import type { Row } from '../../platform/database/index.ts'
import { notFound } from '../../platform/errors/index.ts'
import type { Reach } from './reach.queries.ts'
import { underEmergency } from './reach.rules.ts'

/** Whom a flight was about, out of the row of her reach. @throws notFound when there is none */
export function concernOf(
  reached: readonly Row[] | undefined,
  entityId?: string,
): Concern & { subjectId: string } {
  const [row] = (reached ?? []) as unknown as Reach[]
  if (!row) throw notFound()
  const { subjectId, emergencyId } = row
  return {
    subjectId,
    ...(entityId !== undefined && { entityId }),
    ...(emergencyId !== null && underEmergency(emergencyId)),
  }
}
