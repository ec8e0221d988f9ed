import { useState } from 'react'
import { useAct } from '../../platform/api/act.ts'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Button } from '../../ui/Button.tsx'
import { Badge } from '../../ui/data/Badge.tsx'
import { Confirm } from '../../ui/overlay/Confirm.tsx'
import { DialogButton } from '../../ui/overlay/DialogButton.tsx'
import type { EscalationPage, Share } from './escalations.api.ts'
import { afterEscalation, withdrawShare } from './escalations.api.ts'
import { SharedParts } from './SharedParts.tsx'
import { ShareForm } from './ShareForm.tsx'
import { shareText } from './shares.text.ts'
import { isOffered, useEscalationRefusal } from './useEscalationRefusal.ts'
import './escalations.css'

/** What was shared with one question: with whom, which parts, until when. */
export function ShareList({ of }: { of: EscalationPage }) {
  const t = useText(shareText)
  const { whyNot } = useEscalationRefusal()
  const { share } = of.actions
  return (
    <div className="stack">
      {of.shares.length === 0 && <p className="soft">{t('none')}</p>}
      {of.shares.length > 0 && (
        <ul className="escalation-list" aria-label={t('title')}>
          {of.shares.map((one) => (
            <li key={one.id}>
              <ShareItem caseId={of.caseId} of={one} />
            </li>
          ))}
        </ul>
      )}
      {isOffered(share) && (
        <DialogButton verb={t('share')} unavailable={whyNot(share)}>
          {(close) => <ShareForm of={of} onDone={close} />}
        </DialogButton>
      )}
    </div>
  )
}

type Props = { caseId: string; of: Share }

function ShareItem({ caseId, of }: Props) {
  const t = useText(shareText)
  const { day } = useDates()
  const ended = of.withdrawnAt === null ? 'ended' : 'withdrawn'
  return (
    <>
      <p>{`${of.to}: ${of.parts.map((part) => t(part)).join(', ')}`}</p>
      <p className="soft">{t('until', { day: day(of.untilOn) })}</p>
      <Badge tone={of.running ? 'good' : 'neutral'}>{t(of.running ? 'running' : ended)}</Badge>
      <div className="row not-on-paper">
        {of.running && (
          <DialogButton look="subtle" verb={t('look')} title={t('title')}>
            {() => <SharedParts caseId={caseId} shareId={of.id} />}
          </DialogButton>
        )}
        {of.running && !of.mine && <Withdraw caseId={caseId} of={of} />}
      </div>
    </>
  )
}

function Withdraw({ caseId, of }: Props) {
  const t = useText(shareText)
  const { says } = useEscalationRefusal()
  const [asked, setAsked] = useState(false)
  const act = useAct(withdrawShare, {
    refresh: afterEscalation(caseId),
    onDone: () => setAsked(false),
  })
  return (
    <>
      <Button look="subtle" onPress={() => setAsked(true)}>
        {t('withdraw')}
      </Button>
      <Confirm
        title={t('withdrawTitle')}
        open={asked}
        onClose={() => setAsked(false)}
        verb={t('withdraw')}
        busy={act.busy}
        problem={act.problem}
        says={says}
        onConfirm={() => act.act({ caseId, of })}
      >
        <p>{t('withdrawWords', { name: of.to })}</p>
      </Confirm>
    </>
  )
}
