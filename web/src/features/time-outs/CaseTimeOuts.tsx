import { useQuery } from '@tanstack/react-query'
import { useText } from '../../platform/language/text.ts'
import { Answer } from '../../ui/states/Answer.tsx'
import { Loading } from '../../ui/states/Loading.tsx'
import { AskTimeOut } from './AskTimeOut.tsx'
import { StayItem } from './StayItem.tsx'
import { staysOf } from './time-outs.api.ts'
import { timeOutsText } from './time-outs.text.ts'
import './time-outs.css'

type Props = {
  caseId: string
  /** Her case manager asks; who reads along does not. */
  mayAsk: boolean
}

/** The stays of one woman in the time-out facility, the latest first. */
export function CaseTimeOuts({ caseId, mayAsk }: Props) {
  const t = useText(timeOutsText)
  const asked = useQuery(staysOf(caseId))
  return (
    <Answer of={asked} loading={<Loading lines={1} />}>
      {({ items }) => (
        <div className="stack">
          {items.length === 0 && <p className="soft">{t('noneOfCase')}</p>}
          {items.length > 0 && (
            <ul className="time-out-list" aria-label={t('title')}>
              {items.map((stay) => (
                <StayItem key={stay.id} of={stay} />
              ))}
            </ul>
          )}
          {mayAsk && <AskTimeOut caseId={caseId} />}
        </div>
      )}
    </Answer>
  )
}
