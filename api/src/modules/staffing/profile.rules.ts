import type { Fault } from '../../platform/errors/problem.ts'
import type { Verdict } from '../../platform/errors/verdict.ts'
import { allowed, refused } from '../../platform/errors/verdict.ts'
import type { ProfilePoint } from './profile.settings.ts'

type Confirming = { ownPersonId: string; actorId: string; standing: boolean }

/** Somebody else says that she meets a point: never she herself, under whichever membership. */
export function mayConfirm({ ownPersonId, actorId, standing }: Confirming): Verdict {
  if (ownPersonId === actorId) return refused('profile-own-confirmation')
  return standing ? refused('profile-confirmed-already') : allowed
}

export const mayWithdraw = ({ withdrawnAt }: { withdrawnAt: Date | null }): Verdict =>
  withdrawnAt === null ? allowed : refused('profile-confirmation-withdrawn')

/** What is wrong with a new version of the profile. */
export function faultsOfProfile(points: readonly ProfilePoint[], on: OfDay): Fault[] {
  const faults: Fault[] = []
  if (on.fromOn < on.today)
    faults.push({ path: '/fromOn', code: 'in-the-past', message: 'lies before today' })
  points.forEach(({ code }, nth) => {
    if (points.findIndex((point) => point.code === code) < nth)
      faults.push({ path: `/points/${nth}/code`, code: 'twice', message: 'stands there already' })
  })
  return faults
}

type OfDay = { fromOn: string; today: string }

type Version = { fromOn: string; points: readonly ProfilePoint[] }

/** The points that hold on a day. @param versions the latest first */
export const pointsOn = (
  versions: readonly Version[],
  day: string,
  first: readonly ProfilePoint[],
): readonly ProfilePoint[] => versions.find(({ fromOn }) => fromOn <= day)?.points ?? first

/** How many points of the profile somebody meets. */
export function metOf(points: readonly ProfilePoint[], confirmed: readonly string[]) {
  const met = points.filter(({ code }) => confirmed.includes(code)).length
  return { met, of: points.length }
}
