import { useMutation } from '@tanstack/react-query'
import { problemOf } from '../../platform/api/problem.ts'
import { useLanguage } from '../../platform/language/language.ts'
import { useText } from '../../platform/language/text.ts'
import { saveFile } from '../../platform/save-file.ts'
import { Button } from '../../ui/Button.tsx'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import type { Handover } from './handovers.api.ts'
import { printSheet } from './sheet.api.ts'
import { sheetText } from './sheet.text.ts'

/** The sheet as a file that prints, and that can be read aloud. */
export function PrintSheet({ of }: { of: Handover }) {
  const t = useText(sheetText)
  const language = useLanguage()
  const path = { caseId: of.caseId, handoverId: of.id }
  const made = useMutation({
    mutationFn: () => printSheet({ path, language }),
    onSuccess: (sheet) => saveFile(sheet, t('fileName')),
  })
  return (
    <>
      <Button look="subtle" busy={made.isPending} onPress={() => made.mutate()}>
        {t('print')}
      </Button>
      {made.isSuccess && <span role="status">{t('made')}</span>}
      <ProblemNotice problem={problemOf(made.error)} />
    </>
  )
}
