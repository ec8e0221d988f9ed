import { useText } from '../../platform/language/text.ts'
import { Notice } from '../../ui/Notice.tsx'
import { DialogButton } from '../../ui/overlay/DialogButton.tsx'
import type { Case } from './cases.api.ts'
import type { Meeting } from './RecordIntroduction.tsx'
import { RecordIntroduction } from './RecordIntroduction.tsx'
import { teamText } from './team.text.ts'
import { useCaseRefusal } from './useCaseRefusal.ts'

/** Says that she has not met who is responsible, for as long as that is so. */
export function NotWarm({ of, meetings }: { of: Case; meetings: readonly Meeting[] }) {
  const t = useText(teamText)
  const { whyNot, isOffered } = useCaseRefusal()
  const { id, responsible, actions } = of
  if (!responsible || responsible.warm) return null
  const { name } = responsible
  return (
    <Notice kind="warning" title={t('notWarmTitle')}>
      <p>{t('notWarm', { name })}</p>
      {isOffered(actions.recordIntroduction) && (
        <DialogButton
          verb={t('introduce')}
          title={t('introduceTitle')}
          unavailable={whyNot(actions.recordIntroduction)}
        >
          {(close) => <RecordIntroduction caseId={id} onDone={close} {...{ name, meetings }} />}
        </DialogButton>
      )}
    </Notice>
  )
}
