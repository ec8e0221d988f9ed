import { useAct } from '../../platform/api/act.ts'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Button } from '../../ui/Button.tsx'
import { Badge } from '../../ui/data/Badge.tsx'
import { Link } from '../../ui/Link.tsx'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import type { Decision } from './decisions.api.ts'
import { settle } from './decisions.api.ts'
import { decisionText } from './decisions.text.ts'
import { afterMeeting } from './meetings.api.ts'
import { kindWords } from './meetings.text.ts'
import { useMeetingRefusal } from './useMeetingRefusal.ts'
import './meetings.css'

type Props = {
  of: readonly Decision[]
  label: string
  /** Says in which meeting each was made. */
  from?: boolean
  /** Stands on the page of the case: it need not lead there. */
  onCase?: boolean
}

/** What was decided, by whom it is done and by when. */
export function DecisionList({ of, label, from = false, onCase = false }: Props) {
  return (
    <ul className="meeting-list" aria-label={label}>
      {of.map((one) => (
        <OneDecision key={one.id} of={one} {...{ from, onCase }} />
      ))}
    </ul>
  )
}

type OneProps = { of: Decision; from: boolean; onCase: boolean }

function OneDecision({ of, from, onCase }: OneProps) {
  const t = useText(decisionText)
  const kind = useText(kindWords)
  const { day } = useDates()
  const { owner, dueOn, meetingId, meetingOn } = of
  return (
    <li>
      <p className="meeting-words">{of.decision}</p>
      <p className="soft">{t('by', { name: owner.name, day: day(dueOn) })}</p>
      <span className="row">
        <Badge tone={of.state === 'open' ? 'neutral' : 'good'}>{t(of.state)}</Badge>
        {of.late && <Badge tone="bad">{t('late')}</Badge>}
        {!onCase && <About of={of} />}
      </span>
      {from && (
        <Link to="/meetings/$meetingId" params={{ meetingId }} preload={false}>
          {`${kind(of.kind)}, ${day(meetingOn)}`}
        </Link>
      )}
      {of.settle.allowed && <Settle of={of} />}
    </li>
  )
}

// Which case it is, where the viewer may know.
function About({ of }: { of: Decision }) {
  const t = useText(decisionText)
  if (of.case === null) return of.ofCase ? <span className="soft">{t('ofCase')}</span> : null
  return (
    <Link to="/cases/$caseId" params={{ caseId: of.case.id }} preload={false}>
      {`${of.case.number} · ${of.case.alias}`}
    </Link>
  )
}

function Settle({ of }: { of: Decision }) {
  const t = useText(decisionText)
  const { says } = useMeetingRefusal()
  const act = useAct(settle, { refresh: afterMeeting })
  return (
    <div className="row not-on-paper">
      {(['done', 'dropped'] as const).map((state) => (
        <Button
          key={state}
          look={state === 'done' ? 'secondary' : 'subtle'}
          busy={act.busy}
          onPress={() => act.act({ of, state })}
        >
          {t(state === 'done' ? 'settleDone' : 'settleDropped')}
          <span className="only-for-readers">{`: ${of.decision}`}</span>
        </Button>
      ))}
      <ProblemNotice problem={act.problem} says={says} />
    </div>
  )
}
