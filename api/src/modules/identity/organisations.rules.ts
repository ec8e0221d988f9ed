import type { Verdict } from '../../platform/errors/verdict.ts'
import { allowed, refused } from '../../platform/errors/verdict.ts'

/** An address-like word for a name: `Leger des Heils` → `leger-des-heils`. */
export function slugOf(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^[^a-z]+|-+$/g, '')
    .slice(0, 40)
  return plain.length >= 2 ? plain : `organisation-${plain}`.replace(/-+$/, '')
}

/** What an organisation's part in the chain holds when it is to end. */
export type InChain = {
  /** Cases for which its people answer. */
  openCases: number
  /** Their numbers. */
  cases: readonly string[]
  /** Memberships that run on after the last day. */
  memberships: number
}

/** The part in the chain ends when nobody works under it any more, and nobody is left behind. */
export function mayLeaveChain({ openCases, cases, memberships }: InChain): Verdict {
  if (openCases > 0) return refused('organisation-still-responsible', { openCases, cases })
  if (memberships > 0) return refused('organisation-has-memberships', { memberships })
  return allowed
}
