import type { Role } from '../../platform/access/index.ts'
import {
  addWorkingDays,
  dayOf,
  hourOf,
  nextWorkingDay,
  workingDayFrom,
} from '../../platform/clock/index.ts'
import type { Fault } from '../../platform/errors/problem.ts'
import type { Verdict } from '../../platform/errors/verdict.ts'
import { allowed, refused } from '../../platform/errors/verdict.ts'
import type { Level } from './escalations.schema.ts'
import { levels } from './escalations.schema.ts'

export type Term = { days: number; lateHour: number }

/** @returns the day by which a level answers: so many working days after the one on which its clock
 *  starts, and that is the next working day when it was asked late in the afternoon */
export function answerByOf(askedAt: Date, { days, lateHour }: Term): string {
  const day = dayOf(askedAt)
  const start = hourOf(askedAt) >= lateHour ? nextWorkingDay(day) : workingDayFrom(day)
  return addWorkingDays(start, days)
}

/** Late from the day after: the day itself is there to answer on. */
export const isLate = (answerBy: string, today: string): boolean => answerBy < today

/** @returns the level itself or the first above it that takes part; undefined when none does */
export const levelFrom = (level: Level, ladder: readonly Level[]): Level | undefined =>
  levels.slice(levels.indexOf(level)).find((one) => ladder.includes(one))

/** @returns the first level above that takes part; undefined at the top */
export const levelAbove = (level: Level, ladder: readonly Level[]): Level | undefined =>
  levels.slice(levels.indexOf(level) + 1).find((one) => ladder.includes(one))

/** The role that answers at a level. */
export const roleAt: Readonly<Record<Level, Role>> = {
  team: 'case_manager',
  coordinator: 'coordinator',
  'process-director': 'process_director',
  policy: 'policy_officer',
}

export type Standing = {
  state: string
  level: Level
  askedByMembershipId: string
  ladder: readonly Level[]
}
type Viewer = { role: Role; membershipId: string }

const open = ({ state }: Pick<Standing, 'state'>): Verdict =>
  state === 'open' ? allowed : refused('escalation-not-open')

/** Who holds the level answers, and never the one who asked. */
export function mayAnswer(of: Standing, viewer: Viewer): Verdict {
  if (!open(of).allowed) return open(of)
  if (viewer.role !== roleAt[of.level]) return refused('escalation-other-level')
  return viewer.membershipId === of.askedByMembershipId
    ? refused('escalation-own-question')
    : allowed
}

export function mayRaise(of: Standing, { role }: Viewer): Verdict {
  if (!open(of).allowed) return open(of)
  if (role === 'peer_expert') return refused('no-right')
  return levelAbove(of.level, of.ladder) === undefined ? refused('escalation-at-the-top') : allowed
}

/** It goes back down once there is an answer (afschaling). */
export function mayLower({ state }: Pick<Standing, 'state'>, { role }: Viewer): Verdict {
  if (role === 'peer_expert') return refused('no-right')
  if (state === 'answered') return allowed
  return refused(state === 'open' ? 'escalation-not-answered' : 'escalation-not-open')
}

/** Only the one who asked takes the question back. */
export function mayWithdraw(of: Standing, { membershipId }: Viewer): Verdict {
  if (!open(of).allowed) return open(of)
  return membershipId === of.askedByMembershipId ? allowed : refused('escalation-of-another')
}

/** Parts of a case are shared while its escalation stands, and under a basis that runs. */
export function mayShare(
  { state }: Pick<Standing, 'state'>,
  { manages, basis }: { manages: boolean; basis: boolean },
): Verdict {
  if (!manages) return refused('no-right')
  if (state === 'lowered' || state === 'withdrawn') return refused('escalation-not-open')
  return basis ? allowed : refused('share-without-basis')
}

type Named = { number: string; alias: string }

const plain = (text: string) => text.toLowerCase().replace(/\s+/g, ' ')

/** What must not reach the policy level: the number and the alias of her case, however spaced. */
export function faultsOfPolicyQuestion(
  text: string | undefined,
  { number, alias }: Named,
): Fault[] {
  if (text === undefined) return []
  const said = plain(text)
  const told = [
    [number, 'names-the-case', 'holds the number of the case'],
    [alias, 'names-the-alias', 'holds the alias of the case'],
  ] as const
  return told.flatMap(([name, code, message]) =>
    said.includes(plain(name)) ? [{ path: '/policyQuestion', code, message }] : [],
  )
}

export function faultsOfAsking(stuckSince: string, { today }: { today: string }): Fault[] {
  if (stuckSince <= today) return []
  return [{ path: '/stuckSince', code: 'in-the-future', message: 'lies in the future' }]
}

/** A day that is still to come, today included. */
export function faultsOfDayAhead(day: string, { today, path }: { today: string; path: string }) {
  return day >= today ? [] : [{ path, code: 'in-the-past', message: 'lies in the past' }]
}
