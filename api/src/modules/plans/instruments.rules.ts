import type { Fault } from '../../platform/errors/problem.ts'
import type { InstrumentBody } from './instruments.schema.ts'

/** What is wrong with a new version, all at once. A version does not reach back: what was assessed
 *  before it was assessed with another. */
export function faultsOfInstrument(sent: InstrumentBody, today: string): Fault[] {
  const scale = sent.highest <= sent.lowest
  return [
    ...(sent.fromOn < today
      ? [{ path: '/fromOn', code: 'in-the-past', message: 'lies in the past' }]
      : []),
    ...(scale ? [{ path: '/highest', code: 'no-scale', message: 'above the lowest score' }] : []),
    ...sent.domains.flatMap((domain, place) => faultsOfDomain(domain, { place, sent })),
  ]
}

type Domain = InstrumentBody['domains'][number]

function faultsOfDomain(
  { code, levels }: Domain,
  { place, sent }: { place: number; sent: InstrumentBody },
): Fault[] {
  const path = `/domains/${place}`
  const first = sent.domains.findIndex((other) => other.code === code)
  const twice = { path: `${path}/code`, code: 'domain-twice', message: 'is there already' }
  const each = 'as many as there are scores, or none'
  const steps = sent.highest - sent.lowest + 1
  const uneven = { path: `${path}/levels`, code: 'levels-per-score', message: each }
  return [
    ...(first < place ? [twice] : []),
    ...(levels && levels.length > 0 && levels.length !== steps ? [uneven] : []),
  ]
}
