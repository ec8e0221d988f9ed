import type { Planned } from './stays.rules.ts'
import type { State, Step } from './stays.schema.ts'

/** What the actor may do with this stay at all: asking, deciding, letting in and out, and telling. */
export type Reach = Readonly<{
  asks: boolean
  decides: boolean
  lets: boolean
  evaluates: boolean
  writesNeeds: boolean
}>

type Stand = Planned & { decision: string | null; evaluated: boolean }
type Asked = { stay: Stand; today: string }
type Offer = { step: Step; needs: keyof Reach; when: (asked: Asked) => boolean }

const over: readonly State[] = ['returned', 'ended-early']
const planned: readonly State[] = ['approved', 'reserved']
const awaited: readonly State[] = ['requested', ...planned]

// A crisis is decided on while she is there, or after she left.
const undecided = ({ stay }: Asked) =>
  stay.decision === null &&
  (stay.state === 'requested' || (stay.crisis && ['arrived', ...over].includes(stay.state)))
const changedToday = ({ stay, today }: Asked) => stay.changedOn === today
const isIn = (states: readonly State[]) => (asked: Asked) => states.includes(asked.stay.state)

const offers: readonly Offer[] = [
  { step: 'arrive', needs: 'lets', when: (a) => isIn(['reserved'])(a) && a.stay.fromOn <= a.today },
  { step: 'depart', needs: 'lets', when: isIn(['arrived']) },
  { step: 'approve', needs: 'decides', when: undecided },
  { step: 'decline', needs: 'decides', when: undecided },
  { step: 'reserve', needs: 'decides', when: isIn(['approved']) },
  { step: 'move', needs: 'decides', when: isIn(['reserved']) },
  { step: 'authorise-overstay', needs: 'decides', when: isIn(['arrived']) },
  {
    step: 'take-back-arrival',
    needs: 'lets',
    when: (a) => isIn(['arrived'])(a) && !a.stay.crisis && changedToday(a),
  },
  { step: 'take-back-departure', needs: 'lets', when: (a) => isIn(over)(a) && changedToday(a) },
  {
    step: 'mark-not-arrived',
    needs: 'lets',
    when: (a) => isIn(planned)(a) && a.stay.fromOn <= a.today,
  },
  { step: 'evaluate', needs: 'evaluates', when: (a) => isIn(over)(a) && !a.stay.evaluated },
  { step: 'write-needs', needs: 'writesNeeds', when: isIn([...awaited, 'arrived']) },
  { step: 'cancel', needs: 'asks', when: isIn(awaited) },
]

/** What the actor can do with the stay now, the likeliest first. */
export const stepsNow = (stay: Stand, reach: Reach, today: string): Step[] =>
  offers.filter(({ needs, when }) => reach[needs] && when({ stay, today })).map(({ step }) => step)
