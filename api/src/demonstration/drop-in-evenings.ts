import { at, daysFrom, weekdayOf } from './calendar.ts'
import type { DropInWoman } from './drop-in-women.ts'
import { dropInWomen } from './drop-in-women.ts'
import type { Draw } from './random.ts'
import { drawFor } from './random.ts'
import type { Scene } from './scene.ts'

/** Visits in 2022 (note, 3c). */
const visitsOf2022 = 2215
const lastOf2022 = '2022-12-31'
const manyChances = 1_000_000

type Visit = { alias: string; evening: string; rank: number }

/** Every visit that happened: in 2022 as many as the note counts, those that were likeliest; from then
 *  on as it falls. */
export function listEvenings(scene: Scene, firstOn: string) {
  const last = scene.today > lastOf2022 ? scene.today : lastOf2022
  const open = daysFrom(firstOn, last).filter((day) => weekdayOf(day) !== 7)
  const all = dropInWomen.flatMap((woman) => chancesOf(scene, woman, open))
  const that = all.filter(({ evening }) => evening <= lastOf2022)
  const later = all.filter(({ evening, rank }) => evening > lastOf2022 && rank < 1)
  const chosen = that.toSorted((one, other) => one.rank - other.rank).slice(0, visitsOf2022)
  return [...chosen, ...later]
    .map((visit) => ({ ...visit, ...courseOf(scene, visit) }))
    .filter(({ visitedAt }) => scene.happened(visitedAt))
}

// The lower, the likelier that she came: below one she did, unless a year counts otherwise.
function chancesOf(scene: Scene, woman: DropInWoman, open: readonly string[]): Visit[] {
  const { alias, share } = woman
  const draw = drawFor(scene.course(`drop-in/${alias}`))
  const days = open.filter((day) => comesOn(woman, day))
  return days.map((evening, nth) => {
    const isSure = nth === 0 || evening === woman.returnedOn
    const rank = draw.between(1, manyChances) / manyChances / share
    return { alias, evening, rank: isSure ? 0 : rank }
  })
}

const comesOn = ({ knownSince, lastOn, returnedOn }: DropInWoman, day: string) =>
  day >= knownSince &&
  (lastOn === undefined || day <= lastOn || (returnedOn !== undefined && day >= returnedOn))

const opens = 19 * 60 + 30
const closes = 24 * 60 + 45

function courseOf(scene: Scene, { alias, evening }: Visit) {
  const draw = drawFor(scene.course(`drop-in/${alias}/${evening}`))
  const minute = draw.between(opens, closes)
  return {
    visitedAt: at(evening, minute),
    offered: offeredBy(draw),
    // Wednesdays, when the nurse is there.
    sawNurse: weekdayOf(evening) === 3 && draw.chance(0.3),
  }
}

const alsoOffered = { 'safe-work': 0.12, substances: 0.1, referral: 0.03 } as const

function offeredBy(draw: Draw): readonly string[] {
  const others = Object.entries(alsoOffered).filter(([, share]) => draw.chance(share))
  return draw.chance(0.8) ? ['contact', ...others.map(([offer]) => offer)] : []
}
