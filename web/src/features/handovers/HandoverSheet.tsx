import { useQuery } from '@tanstack/react-query'
import { dayOf } from '../../platform/language/days.ts'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { DialogButton } from '../../ui/overlay/DialogButton.tsx'
import { Answer } from '../../ui/states/Answer.tsx'
import type { Handover } from './handovers.api.ts'
import { PrintSheet } from './PrintSheet.tsx'
import { SheetView } from './SheetView.tsx'
import { SheetWordsForm } from './SheetWordsForm.tsx'
import { StepVerb } from './StepVerb.tsx'
import type { HandoverSheet as Sheet } from './sheet.api.ts'
import { confirmSheet, sheetOf } from './sheet.api.ts'
import { sheetText } from './sheet.text.ts'

/** The sheet beside the steps: added to by who gives, read and confirmed by who receives. */
export function HandoverSheet({ of }: { of: Handover }) {
  const sheet = useQuery(sheetOf({ caseId: of.caseId, handoverId: of.id }))
  return <Answer of={sheet}>{(answer) => <Whole of={of} answer={answer} />}</Answer>
}

function Whole({ of, answer }: { of: Handover; answer: Sheet }) {
  const t = useText(sheetText)
  const { day } = useDates()
  const { sheet, confirmed, version, digest } = answer
  return (
    <div className="stack">
      <p className="soft">
        {confirmed
          ? t('confirmed', { name: confirmed.by, day: day(dayOf(confirmed.at)) })
          : t('generated', { day: day(dayOf(sheet.generatedAt)) })}
      </p>
      <div className="row not-on-paper">
        <StepVerb
          input={{ caseId: of.caseId, handoverId: of.id, version, digest }}
          verdict={of.actions.confirmSheet}
          verb={t('confirm')}
          title={t('confirmTitle')}
          words={t('confirmWords')}
          perform={confirmSheet}
          first={of.actions.confirmSheet.allowed}
        />
        {of.actions.writeSheet.allowed && (
          <DialogButton verb={t('write')} title={t('writeTitle')}>
            {(close) => <SheetWordsForm of={of} answer={answer} onDone={close} />}
          </DialogButton>
        )}
        <PrintSheet of={of} />
      </div>
      <SheetView sheet={sheet} />
    </div>
  )
}
