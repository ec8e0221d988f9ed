import type { Outcome, Worker } from './contact-days.ts'
import type { Draw } from './random.ts'
import type { Identity } from './shape.around.ts'

export type Kind =
  | 'street'
  | 'home-visit'
  | 'office'
  | 'drop-in'
  | 'phone'
  | 'message'
  | 'with-partner'
export type Minutes = Record<
  'directMinutes' | 'indirectMinutes' | 'travelMinutes' | 'thirdPartyMinutes',
  number
>

type Weights = Partial<Record<Kind, number>>
type Range = readonly [number, number]

const kinds: Record<Outcome, Record<Worker, Weights>> = {
  spoken: {
    case_manager: {
      street: 26,
      'home-visit': 24,
      office: 15,
      'drop-in': 14,
      phone: 13,
      'with-partner': 8,
    },
    peer_expert: { street: 30, 'home-visit': 14, 'drop-in': 36, phone: 14, 'with-partner': 6 },
  },
  'seen-not-spoken': {
    case_manager: { street: 70, 'drop-in': 30 },
    peer_expert: { street: 50, 'drop-in': 50 },
  },
  attempted: {
    case_manager: { phone: 45, message: 15, street: 25, 'home-visit': 15 },
    peer_expert: { phone: 40, message: 30, street: 30 },
  },
  'no-show': {
    case_manager: { office: 50, 'home-visit': 50 },
    peer_expert: { 'drop-in': 60, 'home-visit': 40 },
  },
  declined: {
    case_manager: { street: 50, phone: 50 },
    peer_expert: { street: 50, 'drop-in': 50 },
  },
}

/** Minutes with her, by kind of contact; only a spoken one takes long. */
const direct: Record<Kind, Range> = {
  street: [30, 75],
  'home-visit': [50, 100],
  office: [40, 80],
  'drop-in': [30, 70],
  phone: [10, 30],
  message: [5, 5],
  'with-partner': [60, 105],
}
// She has the time that a case manager often lacks.
const patience: Record<Worker, number> = { case_manager: 0, peer_expert: 5 }
const onTheWay: readonly Kind[] = ['street', 'home-visit', 'with-partner', 'drop-in']

type Attempt = { worker: Worker; outcome: Outcome; safe: Identity['safeContact'] }

/** @returns a kind of contact that is safe for her */
export function kindOf(draw: Draw, { worker, outcome, safe }: Attempt): Kind {
  const unsafe = {
    ...(safe.mayCall ? {} : { phone: 0 }),
    ...(safe.mayText ? {} : { message: 0 }),
    ...(safe.mayVisit ? {} : { 'home-visit': 0 }),
  }
  return draw.weighed({ ...kinds[outcome][worker], ...unsafe } as Record<Kind, number>)
}

/** @returns minutes in steps of five, as they are filled in */
export function minutesOf(
  draw: Draw,
  worker: Worker,
  met: { kind: Kind; outcome: Outcome },
): Minutes {
  const { kind, outcome } = met
  const spoken = outcome === 'spoken'
  const lead = worker === 'case_manager'
  const steps = ([low, high]: Range) => draw.between(low / 5, high / 5) * 5
  return {
    directMinutes: spoken
      ? steps(direct[kind]) + patience[worker]
      : directOtherwise(outcome, steps),
    indirectMinutes: steps(indirectFor(worker, spoken)),
    travelMinutes: onTheWay.includes(kind) ? steps([10, 30]) : 0,
    thirdPartyMinutes: lead && draw.chance(spoken ? 0.5 : 0.3) ? steps([15, 60]) : 0,
  }
}

function directOtherwise(outcome: Outcome, steps: (range: Range) => number): number {
  return outcome === 'no-show' ? steps([15, 30]) : steps(outcome === 'attempted' ? [0, 0] : [5, 10])
}

function indirectFor(worker: Worker, spoken: boolean): Range {
  if (!spoken) return [5, 20]
  return worker === 'case_manager' ? [35, 65] : [10, 25]
}
