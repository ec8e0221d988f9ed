import { useText } from '../../platform/language/text.ts'
import { DialogButton } from '../../ui/overlay/DialogButton.tsx'
import type { Standing } from './KeptForm.tsx'
import { KeptForm } from './KeptForm.tsx'
import type { KeptKind, Network } from './network.api.ts'
import { networkText } from './network.text.ts'

type Props = { kind: KeptKind; within: Network; of: Standing & { name: string } }

/** Changes one row of the network; nothing where the reader does not keep it. */
export function ChangeKept({ kind, within, of }: Props) {
  const t = useText(networkText)
  if (!within.mayKeep) return null
  return (
    <DialogButton look="subtle" verb={t('changeOf', { name: of.name })}>
      {(close) => <KeptForm kind={kind} within={within} of={of} onDone={close} />}
    </DialogButton>
  )
}
