import { useState } from 'react'
import { useAct } from '../../platform/api/act.ts'
import { dayOf } from '../../platform/language/days.ts'
import { useLanguage } from '../../platform/language/language.ts'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Button } from '../../ui/Button.tsx'
import { Confirm } from '../../ui/overlay/Confirm.tsx'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import type { Confirmation, Pool, PoolPerson } from './pool.api.ts'
import { afterPool, confirmPoint, withdrawPoint } from './pool.api.ts'
import { poolText } from './pool.text.ts'
import { usePoolRefusal } from './usePoolRefusal.ts'

type Props = { of: PoolPerson; points: Pool['points'] }

/** The points of the profile, with who confirmed which and when. */
export function ProfilePoints({ of, points }: Props) {
  const t = useText(poolText)
  const language = useLanguage()
  const { day } = useDates()
  return (
    <div>
      <h3 className="utrecht-heading-3">{t('profile')}</h3>
      {of.mayChange && !of.mayConfirm && <p className="soft">{t('notOneself')}</p>}
      <ul className="utrecht-unordered-list">
        {points.map(({ code, ...words }) => {
          const found = of.confirmations.find(({ point }) => point === code)
          return (
            <li key={code}>
              {words[language]}{' '}
              <span className="soft">
                {found
                  ? t('confirmed', { name: found.by, day: day(dayOf(found.at)) })
                  : t('notConfirmed')}
              </span>{' '}
              {of.mayChange && found && <WithdrawPoint of={found} />}
              {of.mayConfirm && !found && (
                <ConfirmPoint membershipId={of.membershipId} point={code} />
              )}
            </li>
          )
        })}
      </ul>
    </div>
  )
}

function ConfirmPoint(body: { membershipId: string; point: string }) {
  const t = useText(poolText)
  const says = usePoolRefusal()
  const act = useAct(confirmPoint, { refresh: afterPool })
  return (
    <>
      <Button look="subtle" busy={act.busy} onPress={() => act.act(body)}>
        {t('confirm')}
      </Button>
      {act.problem && <ProblemNotice problem={act.problem} says={says} />}
    </>
  )
}

function WithdrawPoint({ of }: { of: Confirmation }) {
  const t = useText(poolText)
  const says = usePoolRefusal()
  const [asked, ask] = useState(false)
  const act = useAct(withdrawPoint, { refresh: afterPool, onDone: () => ask(false) })
  return (
    <>
      <Button look="subtle" onPress={() => ask(true)}>
        {t('withdraw')}
      </Button>
      <Confirm
        title={t('withdrawTitle')}
        open={asked}
        onClose={() => ask(false)}
        verb={t('withdraw')}
        busy={act.busy}
        problem={act.problem}
        says={says}
        onConfirm={() => act.act(of)}
      >
        <p>{t('withdrawWords')}</p>
      </Confirm>
    </>
  )
}
