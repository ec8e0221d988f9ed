import { LogActions } from '../../features/contacts/LogActions.tsx'
import type { Signal } from '../../features/signals/signals.api.ts'

/** Log from where one stands, for a woman whom a signal says to speak with. */
export const logAction = ({ next, about }: Signal) =>
  next.screen === 'log-contact' && next.caseId ? (
    <LogActions caseId={next.caseId} alias={about.name} />
  ) : undefined
