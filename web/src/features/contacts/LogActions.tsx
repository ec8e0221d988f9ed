import { LogAttempt } from './LogAttempt.tsx'
import { LogContactLink } from './LogContactLink.tsx'
import './LogActions.css'

/** Log from where one stands, without opening the case. */
export function LogActions({ caseId, alias }: { caseId: string; alias: string }) {
  return (
    <div className="log-actions">
      <LogContactLink caseId={caseId} alias={alias} />
      <LogAttempt caseId={caseId} alias={alias} />
    </div>
  )
}
