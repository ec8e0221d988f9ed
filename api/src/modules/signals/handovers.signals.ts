import type { Act } from '../../platform/actor/index.ts'
import { dayOf } from '../../platform/clock/index.ts'
import { getHandovers, listTray } from '../handovers/index.ts'
import type { About, Raised, Source } from './raised.rules.ts'
import { ofCase, urgencyBy } from './raised.rules.ts'

type Handover = Awaited<ReturnType<typeof getHandovers>>['items'][number]

/** A handover is late, fell through, or waits for an answer of the viewer. */
const passing: Source = {
  access: 'handovers:read',
  norms: {
    'handover-late': ['handovers.complete-days'],
    'handover-fell-through': [],
    'handover-to-answer': ['handovers.answer-working-days'],
  },
  raise: async (act) => (await getHandovers(act)).items.flatMap((one) => raiseOf(act, one)),
}

function raiseOf(act: Act, handover: Handover): Raised[] {
  const { id, caseId, completeBy, answerBy, endedAt, late, state, actions } = handover
  const own = aboutOf(act, handover)
  const next = { screen: own.caseId ? 'handover' : 'handovers', caseId, id } as const
  const of = { entityId: id, about: own, next }
  const raised: Raised[] = []
  if (late) {
    const dueOn = state === 'proposed' ? answerBy : completeBy
    raised.push({ ...of, kind: 'handover-late', sinceOn: null, dueOn, urgency: 'pressing' })
  }
  if (actions.accept.allowed || actions.confirmRoom.allowed) {
    const urgency = urgencyBy(answerBy, act.today)
    raised.push({ ...of, kind: 'handover-to-answer', sinceOn: null, dueOn: answerBy, urgency })
  }
  if (actions.settle.allowed) {
    const sinceOn = endedAt === null ? null : dayOf(new Date(endedAt))
    raised.push({ ...of, kind: 'handover-fell-through', sinceOn, dueOn: null, urgency: 'pressing' })
  }
  return raised
}

// Who confirms room knows no case: then it is about her own organisation.
function aboutOf({ actor }: Act, { caseId, number, alias, to }: Handover): About {
  if (number !== null && alias !== null) return ofCase({ caseId, number, alias })
  return { what: 'organisation', name: to.organisation, organisationId: actor.organisationId }
}

/** What the former case manager wrote late waits for the new one. */
const tray: Source = {
  access: 'late-writes:write',
  norms: { 'late-write-waiting': [] },
  raise: async (act) =>
    (await listTray(act)).map(({ id, recordedAt, ...of }) => ({
      kind: 'late-write-waiting',
      entityId: id,
      about: ofCase(of),
      sinceOn: dayOf(recordedAt),
      dueOn: null,
      urgency: 'this-week',
      next: { screen: 'handovers' },
    })),
}

export const handoverSignals: readonly Source[] = [passing, tray]
