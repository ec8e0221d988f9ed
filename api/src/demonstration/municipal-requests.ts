import { addDays } from '../platform/clock/index.ts'
import { at } from './calendar.ts'
import type { Member, Scene } from './scene.ts'
import type { NetworkData } from './shape.network.ts'

type Request = NetworkData['requests'][number]

/** Writes what the municipality asked, and what was answered. */
export function addRequests(scene: Scene, requests: readonly Request[]): void {
  for (const request of requests) {
    const askedOn = addDays(scene.today, -request.askedDaysAgo)
    const [by] = scene.membersOn(askedOn, 'policy_officer')
    if (by !== undefined) addRequest(scene, request, { by, askedOn })
  }
}

type Asked = { by: Member; askedOn: string }

function addRequest(scene: Scene, request: Request, { by, askedOn }: Asked): void {
  const { kind, askedBy, question, dueInDays } = request
  scene.rows.add('municipalRequests', {
    programmeId: scene.programmeId,
    id: scene.id(`municipal-request/${askedBy}`),
    kind,
    askedBy,
    question,
    askedOn,
    dueOn: addDays(scene.today, dueInDays),
    recordedByMembershipId: by.id,
    recordedAt: at(askedOn, '11:00'),
    ...settlingOf(scene, request),
  })
}

const open = {
  state: 'open',
  answer: null,
  settledByMembershipId: null,
  settledAt: null,
  version: 1,
}

function settlingOf(scene: Scene, { answer, answeredDaysAgo }: Request) {
  if (answer === undefined || answeredDaysAgo === undefined) return open
  const answeredOn = addDays(scene.today, -answeredDaysAgo)
  const [by] = scene.membersOn(answeredOn, 'coordinator')
  if (by === undefined) return open
  const settled = { settledByMembershipId: by.id, settledAt: at(answeredOn, '15:00'), version: 2 }
  return { state: 'answered', answer, ...settled }
}
