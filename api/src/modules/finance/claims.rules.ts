import type { Fault } from '../../platform/errors/problem.ts'
import type { ClaimBody } from './claims.schema.ts'

/** What is wrong with a claim: an amount below zero, by name. */
export function faultsOfClaim({ askedCents, grantedCents }: ClaimBody): Fault[] {
  const amounts = { askedCents, grantedCents }
  return Object.entries(amounts).flatMap(([name, cents]) =>
    cents !== null && cents < 0
      ? [{ path: `/${name}`, code: 'negative', message: 'is below zero' }]
      : [],
  )
}

/** As a document of the municipality prints it: in thousands of euros, one decimal, half up. */
export const inThousands = (cents: number | null): number | null =>
  cents === null ? null : Math.floor((cents + 5_000) / 10_000) / 10
