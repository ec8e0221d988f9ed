import { relationsOf } from '../../platform/access/index.ts'
import type { Operation, Resource } from '../../platform/access/matrix.ts'
import type { Act, Concern } from '../../platform/actor/index.ts'
import { caseSignals } from './cases.signals.ts'
import { contactSignals } from './contacts.signals.ts'
import { escalationSignals } from './escalations.signals.ts'
import { flexBudgetSignals } from './flex-budget.signals.ts'
import { grantSignals } from './grants.signals.ts'
import { handoverSignals } from './handovers.signals.ts'
import { identitySignals } from './identity.signals.ts'
import { knowledgeSignals } from './knowledge.signals.ts'
import { meetingSignals } from './meetings.signals.ts'
import { networkSignals } from './network.signals.ts'
import { peerSupportSignals } from './peer-support.signals.ts'
import { planSignals } from './plans.signals.ts'
import { privacySignals } from './privacy.signals.ts'
import { publicationSignals } from './publications.signals.ts'
import type { Raised, Source } from './raised.rules.ts'
import { referralSignals } from './referrals.signals.ts'
import { safetySignals } from './safety.signals.ts'
import { staffingSignals } from './staffing.signals.ts'
import { timeOutSignals } from './time-outs.signals.ts'
import { voiceSignals } from './voice.signals.ts'
import { zoneSignals } from './zone-registrations.signals.ts'

/** Every room that has signals, each in one file. */
const sources: readonly Source[] = [
  ...contactSignals,
  ...safetySignals,
  ...handoverSignals,
  ...escalationSignals,
  ...caseSignals,
  ...voiceSignals,
  ...planSignals,
  ...meetingSignals,
  ...referralSignals,
  ...peerSupportSignals,
  ...staffingSignals,
  ...timeOutSignals,
  ...flexBudgetSignals,
  ...grantSignals,
  ...privacySignals,
  ...networkSignals,
  ...knowledgeSignals,
  ...zoneSignals,
  ...publicationSignals,
  ...identitySignals,
]

/** A signal with the cell under which it is seen. */
export type Standing = Raised & { cell: string }

/** The rooms whose signals the actor's role can meet. */
export const sourcesFor = ({ actor }: Act): readonly Source[] =>
  sources.filter(({ access }) => {
    const [resource, operation] = access.split(':') as [Resource, Operation]
    return relationsOf(actor.role, resource, operation).length > 0
  })

/** Everything that asks for somebody, as far as it is the actor's to see; each woman of it is named once. */
export async function raiseAll(act: Act): Promise<Standing[]> {
  const named: Concern[] = []
  const asking = { ...act, concerns: (...more: Concern[]) => void named.push(...more) }
  const raised: Standing[] = []
  for (const { access, raise } of sourcesFor(act))
    raised.push(...(await raise(asking)).map((one) => ({ ...one, cell: access })))
  const seen = new Set(named.flatMap(({ subjectId }) => subjectId ?? []))
  act.concerns(...[...seen].map((subjectId) => ({ subjectId })))
  return raised
}
