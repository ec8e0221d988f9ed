import { useQuery } from '@tanstack/react-query'
import { useText } from '../../platform/language/text.ts'
import { DialogButton } from '../../ui/overlay/DialogButton.tsx'
import { Answer } from '../../ui/states/Answer.tsx'
import { Loading } from '../../ui/states/Loading.tsx'
import { KnownWhereabouts } from './KnownWhereabouts.tsx'
import { WhereaboutsForm } from './WhereaboutsForm.tsx'
import { whereaboutsOf } from './whereabouts.api.ts'
import { whereaboutsText } from './whereabouts.text.ts'

type Props = { caseId: string; mayChange: boolean }

/** Where she is known to be, and until when that pauses the signal. */
export function CaseWhereabouts({ caseId, mayChange }: Props) {
  const t = useText(whereaboutsText)
  const asked = useQuery(whereaboutsOf(caseId))
  return (
    <Answer of={asked} loading={<Loading lines={1} />}>
      {({ items }) => {
        const known = items.find(({ endedOn }) => endedOn === null)
        if (known) return <KnownWhereabouts known={known} mayChange={mayChange} />
        return (
          <div className="stack">
            <p className="soft">{t('notKnown')}</p>
            {mayChange && (
              <DialogButton verb={t('record')}>
                {(close) => <WhereaboutsForm caseId={caseId} onDone={close} />}
              </DialogButton>
            )}
          </div>
        )
      }}
    </Answer>
  )
}
