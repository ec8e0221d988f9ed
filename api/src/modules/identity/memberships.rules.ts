import type { Verdict } from '../../platform/errors/verdict.ts'
import { allowed, refused } from '../../platform/errors/verdict.ts'

/** Days `YYYY-MM-DD`; the last one counts, and null has no end. */
export type Period = { validFrom: string; validUntil: string | null }
export type Chain = { chainFrom: string; chainUntil: string | null }
export type Held = Period & { organisationId: string; role: string }

export type Wish = Held & { personId: string }
export type Around = {
  actorId: string
  accountEnded: boolean
  chain: Chain
  held: readonly Held[]
}

/** A membership that is given: by another than its person, within the part of its organisation in the
 *  chain, and not twice at once. */
export function mayGive(wish: Wish, { actorId, accountEnded, chain, held }: Around): Verdict {
  if (wish.personId === actorId) return refused('own-membership')
  if (accountEnded) return refused('account-ended')
  if (!isWithin(wish, chain)) return refused('outside-chain', said(chain))
  const same = held.filter(
    ({ organisationId, role }) => organisationId === wish.organisationId && role === wish.role,
  )
  return same.some((other) => overlap(wish, other)) ? refused('membership-overlaps') : allowed
}

export type Ending = {
  personId: string
  actorId: string
  present: Period
  validUntil: string
  today: string
  chain: Chain
  openCases: number
  /** Their numbers, so that each can be handed over. */
  cases: readonly string[]
}

/** A membership that is taken: by another than its person, and not while she answers for an open case;
 *  each needs a completed handover or an emergency transfer first (product, handovers). */
export function mayTake(ending: Ending): Verdict {
  const { personId, actorId, present, today, validUntil, chain, openCases, cases } = ending
  if (personId === actorId) return refused('own-membership')
  if (present.validUntil !== null && present.validUntil < today) return refused('membership-ended')
  if (!isWithin({ ...present, validUntil }, chain)) return refused('outside-chain', said(chain))
  return openCases > 0 ? refused('membership-still-responsible', { openCases, cases }) : allowed
}

const isWithin = ({ validFrom, validUntil }: Period, { chainFrom, chainUntil }: Chain) =>
  validFrom >= chainFrom &&
  (chainUntil === null || (validUntil !== null && validUntil <= chainUntil))

const overlap = (one: Period, other: Period) =>
  startsBeforeEnd(one, other) && startsBeforeEnd(other, one)

const startsBeforeEnd = ({ validFrom }: Period, { validUntil }: Period) =>
  validUntil === null || validFrom <= validUntil

const said = ({ chainFrom, chainUntil }: Chain) => ({
  chainFrom,
  ...(chainUntil !== null && { chainUntil }),
})
