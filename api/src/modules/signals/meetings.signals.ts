import { listOwnDue } from '../meetings/index.ts'
import type { Raised, Source } from './raised.rules.ts'
import { ofCase, urgencyBy } from './raised.rules.ts'

type Decision = Awaited<ReturnType<typeof listOwnDue>>[number]

/** What the viewer took upon herself has come due, or its day went by. */
const decided: Source = {
  access: 'meetings:write',
  norms: { 'decision-due': [] },
  raise: async (act) => (await listOwnDue(act)).map((one) => dueSignal(one, act.today)),
}

function dueSignal({ id, meetingId, decision, dueOn, ...of }: Decision, today: string): Raised {
  const about = of.case
    ? ofCase({ caseId: of.case.id, number: of.case.number, alias: of.case.alias })
    : ({ what: 'topic', name: decision } as const)
  const next = { screen: 'meeting', id: meetingId } as const
  const urgency = urgencyBy(dueOn, today)
  return { kind: 'decision-due', entityId: id, about, sinceOn: null, dueOn, urgency, next }
}

export const meetingSignals: readonly Source[] = [decided]
