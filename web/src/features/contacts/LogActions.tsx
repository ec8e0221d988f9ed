import { LogAttempt } from './LogAttempt.tsx'
import { LogContactLink } from './LogContactLink.tsx'
import './LogActions.css'

type Props = {
  caseId: string
  alias: string
  /** It is the primary action of the page. */
  first?: boolean
}

/** Log from where one stands, without opening the case. */
export function LogActions({ caseId, alias, first }: Props) {
  return (
    <div className="log-actions">
      <LogContactLink caseId={caseId} alias={alias} look={first ? 'primary' : 'secondary'} />
      <LogAttempt caseId={caseId} alias={alias} />
    </div>
  )
}
