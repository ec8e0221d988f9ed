import { useQuery } from '@tanstack/react-query'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Link } from '../../ui/Link.tsx'
import { DialogButton } from '../../ui/overlay/DialogButton.tsx'
import { Answer } from '../../ui/states/Answer.tsx'
import { Loading } from '../../ui/states/Loading.tsx'
import { AskForm } from './AskForm.tsx'
import { State } from './EscalationTable.tsx'
import { escalations } from './escalations.api.ts'
import { escalationText, levelWords, verbText } from './escalations.text.ts'
import './escalations.css'

type Props = { caseId: string; mayAsk: boolean }

/** What of one case is stuck, and the way to ask. */
export function CaseEscalations({ caseId, mayAsk }: Props) {
  const t = useText(escalationText)
  const verb = useText(verbText)
  const level = useText(levelWords)
  const { day } = useDates()
  const asked = useQuery(escalations)
  return (
    <Answer of={asked} loading={<Loading lines={1} />}>
      {({ items }) => {
        const own = items.filter((one) => one.caseId === caseId)
        return (
          <div className="stack">
            {own.length === 0 && <p className="soft">{t('noneOfCase')}</p>}
            {own.length > 0 && (
              <ul className="escalation-list" aria-label={t('casesTitle')}>
                {own.map((one) => (
                  <li key={one.id}>
                    <Link
                      to="/cases/$caseId/escalations/$escalationId"
                      params={{ caseId, escalationId: one.id }}
                      preload={false}
                    >
                      {`${t('level')} ${level(one.level)}`}
                    </Link>
                    {one.state === 'open' && <p>{`${t('answerBy')} ${day(one.answerBy)}`}</p>}
                    <State of={one} />
                  </li>
                ))}
              </ul>
            )}
            {mayAsk && (
              <DialogButton verb={verb('ask')}>
                {(close) => <AskForm caseId={caseId} onDone={close} />}
              </DialogButton>
            )}
          </div>
        )
      }}
    </Answer>
  )
}
