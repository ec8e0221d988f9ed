import fc from 'fast-check'

/** What can happen to a case, in the words of the rooms. */
export const acts = [
  'assign',
  'propose',
  'accept',
  'decline',
  'withdraw',
  'expire',
  'meet',
  'refuse-to-meet',
  'write-sheet',
  'confirm-sheet',
  'complete',
  'hand-over',
  'be-away',
  'end-membership',
  'transfer',
  'close',
  'reopen',
  'slip-an-end',
  'slip-a-move',
] as const
export type ActName = (typeof acts)[number]

/** One thing that somebody does; `together`: at the same moment as the next one. */
export type Step = {
  act: ActName
  who: number
  to: number
  together: boolean
  /** By the one whose step it is; otherwise by whoever chance names. */
  fitting: boolean
}

// Enough of each step of a handover that many of them reach their end.
const weights: Partial<Record<ActName, number>> = {
  propose: 5,
  accept: 5,
  meet: 3,
  'refuse-to-meet': 2,
  'write-sheet': 4,
  'confirm-sheet': 4,
  complete: 5,
  'hand-over': 4,
  reopen: 3,
}

/** A sequence of them, for one case and four case managers.
 *  @param slips how often a statement is slipped in, beside every other act */
const sequencesWith = (slips: number) =>
  fc.array(
    fc.record<Step>({
      act: fc.oneof(
        ...acts.map((name) => ({
          weight: name.startsWith('slip-') ? slips : (weights[name] ?? 1),
          arbitrary: fc.constant(name),
        })),
      ),
      who: fc.integer({ min: 0, max: 3 }),
      to: fc.integer({ min: 0, max: 3 }),
      together: fc.nat(7).map((one) => one === 0),
      fitting: fc.nat(3).map((one) => one > 0),
    }),
    { minLength: 8, maxLength: 20 },
  )

export const sequences = sequencesWith(1)

/** Those in which what was broken on purpose is hit soon. */
export const slippery = sequencesWith(12)
