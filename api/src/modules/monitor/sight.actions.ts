import type { Tx } from '../../platform/actor/index.ts'
import { getSetting } from '../../platform/settings/index.ts'
import { attentionDays, sightOf, signalDays } from '../cases/index.ts'
import { listHappenings, listLastSpoken } from './happenings.queries.ts'
import type { Happening } from './happenings.rules.ts'
import { wordOf } from './happenings.rules.ts'
import type { Period } from './periods.rules.ts'
import { momentsOf } from './periods.rules.ts'
import { kindsOf } from './sources.schema.ts'
import type { Span } from './spans.rules.ts'
import { isOpenAt } from './spans.rules.ts'
import type { Stay } from './time-outs.rules.ts'

type Asking = {
  programmeId: string
  period: Period
  spans: readonly Span[]
  stays: readonly Stay[]
}

/** Who of the open cases was in sight when the period ended, by the one definition of it and the norm of
 *  that day. Of who died nothing is asked. @param tx of a job with purpose `monitor` */
export async function measureSight(tx: Tx, { programmeId, period, spans, stays }: Asking) {
  const { end } = momentsOf(period)
  const open = spans.filter((span) => isOpenAt(span, end))
  const ids = open.map(({ subjectId }) => subjectId)
  const spoken = new Map((await listLastSpoken(tx, ids, end)).map((row) => [row.subjectId, row.at]))
  const told = Map.groupBy(
    await listHappenings(tx, kindsOf.sight, { end }),
    ({ subjectId }) => subjectId ?? '',
  )
  const of = { tx, programmeId }
  const terms = {
    today: period.until,
    attentionDays: await getSetting(of, attentionDays, period.until),
    signalDays: await getSetting(of, signalDays, period.until),
  }
  const states = open.map(({ subjectId, from }) => {
    const hers = told.get(subjectId) ?? []
    const there = stays.find((stay) => stay.subjectId === subjectId && isThere(stay, period.until))
    const seen = {
      lastSpokenAt: spoken.get(subjectId) ?? null,
      lastSeenAt: null,
      knownUntil: there ? period.until : knownUntil(hers),
      diedOn: died(hers) ? period.until : null,
      openedAt: from,
    }
    return sightOf(seen, terms).state
  })
  const count = (wanted: string) => states.filter((state) => state === wanted).length
  return {
    inSight: count('in-sight'),
    attention: count('attention'),
    outOfSight: count('out-of-sight'),
    whereaboutsKnown: count('whereabouts-known'),
  }
}

const isThere = ({ arrivedOn, leftOn }: Stay, on: string) =>
  arrivedOn <= on && (leftOn === null || leftOn > on)

function knownUntil(hers: readonly Happening[]): string | null {
  const last = hers.findLast(({ kind }) => kind.startsWith('whereabouts-'))
  return last?.kind === 'whereabouts-known' ? wordOf(last, 'reviewOn') : null
}

const died = (hers: readonly Happening[]) =>
  hers.findLast(({ kind }) => kind.startsWith('death-'))?.kind === 'death-confirmed'
