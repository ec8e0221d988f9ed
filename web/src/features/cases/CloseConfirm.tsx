import { useAct } from '../../platform/api/act.ts'
import { dropDraft } from '../../platform/drafts/drafts.ts'
import { useText } from '../../platform/language/text.ts'
import { Confirm } from '../../ui/overlay/Confirm.tsx'
import { readOfCase } from './cases.api.ts'
import type { Closing } from './closures.api.ts'
import { closeCase } from './closures.api.ts'
import { closuresText } from './closures.text.ts'
import { useCaseRefusal } from './useCaseRefusal.ts'

type Props = {
  caseId: string
  number: string
  alias: string
  outOfSight: boolean
  closing: Closing
  onClose: () => void
}

/** The question in words, with the case by its number, before a case closes. */
export function CloseConfirm({ caseId, number, alias, outOfSight, closing, onClose }: Props) {
  const t = useText(closuresText)
  const { says } = useCaseRefusal()
  const close = useAct(closeCase, {
    refresh: readOfCase(caseId),
    onDone: () => {
      dropDraft(`closing/${caseId}`)
      onClose()
    },
  })
  return (
    <Confirm
      title={t('askTitle', { number })}
      open
      onClose={onClose}
      verb={outOfSight ? t('requestVerb') : t('closeVerb')}
      danger
      busy={close.busy}
      problem={close.problem}
      says={says}
      onConfirm={() => close.act({ caseId, body: { ...closing, asRequest: outOfSight } })}
    >
      <p>{t(outOfSight ? 'askOutOfSight' : 'askWords', { alias, number })}</p>
      <p>{t('askAfter')}</p>
    </Confirm>
  )
}
