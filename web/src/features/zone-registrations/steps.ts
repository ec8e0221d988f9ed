import type { Application, Bodies, Doing, Verb } from './zone.api.ts'

/** What the forms of the register ask for, each step its own fields in order. */
export type FieldName =
  | 'name'
  | 'birthDate'
  | 'address'
  | 'representative'
  | 'receivedOn'
  | 'suspensionGround'
  | 'what'
  | 'askedOn'
  | 'untilOn'
  | 'endedOn'
  | 'extension'
  | 'because'
  | 'outcome'
  | 'ground'
  | 'reason'
  | 'decidedOn'
  | 'announcedOn'
  | 'postedOn'
  | 'lodgedBy'
  | 'objections'
  | 'committee'
  | 'lateBecause'
  | 'objectionOutcome'
  | 'withdrawing'
  | 'withdrawnOn'

export type Values = Record<FieldName, string>

const details = ['name', 'birthDate', 'address', 'representative'] as const

export const fieldsOf: Record<Verb | 'receive', readonly FieldName[]> = {
  receive: ['receivedOn', ...details],
  correct: details,
  suspend: ['suspensionGround', 'what', 'askedOn', 'untilOn'],
  resume: ['endedOn'],
  extend: ['extension', 'because', 'untilOn'],
  decide: ['outcome', 'ground', 'reason', 'decidedOn', 'announcedOn'],
  object: ['receivedOn', 'postedOn', 'lodgedBy', 'objections', 'committee', 'lateBecause'],
  decideObjection: ['objectionOutcome', 'reason', 'decidedOn', 'announcedOn'],
  withdraw: ['withdrawing', 'withdrawnOn'],
}

export const days: readonly FieldName[] = [
  'birthDate',
  'receivedOn',
  'askedOn',
  'untilOn',
  'endedOn',
  'decidedOn',
  'announcedOn',
  'postedOn',
  'withdrawnOn',
]
export const long: readonly FieldName[] = ['what', 'because', 'reason', 'objections', 'lateBecause']
const mayBeEmpty: readonly FieldName[] = ['representative', 'postedOn', 'lateBecause']

export const isOptional = (verb: Verb | 'receive', field: FieldName) =>
  mayBeEmpty.includes(field) || (verb === 'extend' && field === 'untilOn')

const choices = {
  suspensionGround: ['incomplete', 'agreed', 'her-delay', 'force-majeure'],
  outcome: ['granted', 'refused'],
  ground: ['conditions-met', 'designation-conditions', 'under-age', 'incomplete', 'public-order'],
  objectionOutcome: ['founded', 'unfounded', 'inadmissible'],
  committee: ['no', 'yes'],
} as const

type Choice =
  | (typeof choices)[keyof typeof choices][number]
  | 'notice'
  | 'adjournment'
  | 'later-agreed'
  | 'application'
  | 'registration'
  | 'objection'

/** The choices of a field that is chosen; for some it depends on how the application stands. */
export function choicesOf(
  field: FieldName,
  of: Application | undefined,
): readonly Choice[] | undefined {
  if (field === 'extension') return of?.objecting ? ['adjournment', 'later-agreed'] : ['notice']
  if (field === 'withdrawing') {
    const own = of?.stand === 'registered' ? 'registration' : 'application'
    return of?.objecting ? ['objection'] : [own]
  }
  return field in choices ? choices[field as keyof typeof choices] : undefined
}

const some = (text: string) => (text.trim() === '' ? null : text.trim())
const one = <const T extends readonly string[]>(of: T, value: string): T[number] =>
  of.find((known) => known === value) ?? of[0] ?? ''

const bodies: { [V in Verb]: (of: Values) => Bodies[V] } = {
  correct: (of) => detailsOf(of),
  suspend: (of) => ({
    ground: one(choices.suspensionGround, of.suspensionGround),
    what: of.what,
    askedOn: of.askedOn,
    untilOn: of.untilOn,
  }),
  resume: (of) => ({ endedOn: of.endedOn }),
  extend: (of) => ({
    kind: of.extension === 'later-agreed' ? 'agreed' : one(['notice', 'adjournment'], of.extension),
    because: of.because,
    untilOn: some(of.untilOn),
  }),
  decide: (of) => ({
    outcome: one(choices.outcome, of.outcome),
    ground: one(choices.ground, of.ground),
    reason: of.reason,
    decidedOn: of.decidedOn,
    announcedOn: of.announcedOn,
  }),
  object: (of) => ({
    receivedOn: of.receivedOn,
    postedOn: some(of.postedOn),
    lodgedBy: of.lodgedBy,
    objections: of.objections,
    committee: of.committee === 'yes',
    lateBecause: some(of.lateBecause),
  }),
  decideObjection: (of) => ({
    outcome: one(choices.objectionOutcome, of.objectionOutcome),
    reason: of.reason,
    decidedOn: of.decidedOn,
    announcedOn: of.announcedOn,
  }),
  withdraw: (of) => ({
    what: one(['application', 'registration', 'objection'], of.withdrawing),
    withdrawnOn: of.withdrawnOn,
  }),
}

export const detailsOf = (of: Values) => ({
  name: of.name,
  birthDate: of.birthDate,
  address: of.address,
  representative: some(of.representative),
})

/** What is sent for what was filled in. */
export const doingOf = (verb: Verb, of: Values): Doing =>
  ({ verb, body: bodies[verb](of) }) as Doing

/** What was asked last in the term that runs, as long as nothing came: also after its last day, since what
 *  came in time may be written down later. */
export const openSuspension = ({ term, suspensions }: Pick<Application, 'term' | 'suspensions'>) =>
  suspensions.findLast(
    ({ ofObjection, endedOn }) =>
      term !== null && endedOn === null && ofObjection === (term.of === 'objection'),
  )

/** What stands in the fields when a form opens. */
export function startOf(of: Application | undefined, today: string): Values {
  const lastDay = (of && openSuspension(of)?.untilOn) ?? today
  const known = of?.details
  return {
    name: known?.name ?? '',
    birthDate: known?.birthDate ?? '',
    address: known?.address ?? '',
    representative: known?.representative ?? '',
    receivedOn: today,
    suspensionGround: '',
    what: '',
    askedOn: today,
    untilOn: '',
    endedOn: lastDay < today ? lastDay : today,
    extension: choicesOf('extension', of)?.[0] ?? '',
    because: '',
    outcome: '',
    ground: '',
    reason: '',
    decidedOn: today,
    announcedOn: today,
    postedOn: '',
    lodgedBy: known?.representative ?? known?.name ?? '',
    objections: '',
    committee: 'no',
    lateBecause: '',
    objectionOutcome: '',
    withdrawing: choicesOf('withdrawing', of)?.[0] ?? '',
    withdrawnOn: today,
  }
}
