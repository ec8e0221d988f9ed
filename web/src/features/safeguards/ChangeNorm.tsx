import { useText } from '../../platform/language/text.ts'
import { DialogButton } from '../../ui/overlay/DialogButton.tsx'
import { NormForm } from './NormForm.tsx'
import { normsText } from './norms.text.ts'
import type { Norm } from './safeguards.api.ts'
import { useNormWords } from './useNormWords.ts'

/** Changes a norm, in a dialog. */
export function ChangeNorm({ of: norm }: { of: Norm }) {
  const t = useText(normsText)
  const words = useNormWords()
  return (
    <DialogButton verb={t('change')} title={t('changeTitle', { norm: words.name(norm) })}>
      {(close) => <NormForm of={norm} onDone={close} />}
    </DialogButton>
  )
}
