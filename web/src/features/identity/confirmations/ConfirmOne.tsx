import { useAct } from '../../../platform/api/act.ts'
import type { Problem } from '../../../platform/api/problem.ts'
import { useText } from '../../../platform/language/text.ts'
import { Confirm } from '../../../ui/overlay/Confirm.tsx'
import { useRefusal } from '../useRefusal.ts'
import type { Confirmation } from './confirmations.api.ts'
import { confirmations, confirmOne } from './confirmations.api.ts'
import { confirmationsText } from './confirmations.text.ts'
import { useConfirmationWords } from './useConfirmationWords.ts'

/** Asks whether somebody is to be let in so, before the second person says yes. */
export function ConfirmOne({ of, onClose }: { of: Confirmation; onClose: () => void }) {
  const t = useText(confirmationsText)
  const words = useConfirmationWords()
  const refusal = useRefusal()
  const says = (problem: Problem) => (problem.status === 404 ? t('gone') : refusal(problem))
  const confirm = useAct(confirmOne, { refresh: [confirmations.queryKey], onDone: onClose })
  const { name } = of.person
  return (
    <Confirm
      title={t('confirmTitle', { name })}
      open
      onClose={onClose}
      verb={t('confirm')}
      busy={confirm.busy}
      problem={confirm.problem}
      says={says}
      onConfirm={() => confirm.act(of.id)}
    >
      <p>{words(of)}</p>
      <p>{t('confirmWords', { name })}</p>
    </Confirm>
  )
}
