import { useText } from '../../platform/language/text.ts'
import { Section } from '../../ui/layout/Section.tsx'
import { DialogButton } from '../../ui/overlay/DialogButton.tsx'
import { KeptForm } from './KeptForm.tsx'
import type { KeptKind, Network } from './network.api.ts'
import { networkText } from './network.text.ts'

const kinds: readonly KeptKind[] = ['organisations', 'parts', 'contacts', 'agreements', 'groups']

/** What who keeps the network can add to it. */
export function KeepNetwork({ within }: { within: Network }) {
  const t = useText(networkText)
  return (
    <Section title={t('keepTitle')}>
      <div className="row">
        {kinds.map((kind) => (
          <DialogButton key={kind} verb={t(`add-${kind}`)} icon="plus">
            {(close) => <KeptForm kind={kind} within={within} onDone={close} />}
          </DialogButton>
        ))}
      </div>
    </Section>
  )
}
