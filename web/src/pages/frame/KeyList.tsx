import { switchKeys, useKeyHints, useKeysSwitchedOn } from '../../platform/keys/keys.ts'
import { useText } from '../../platform/language/text.ts'
import { Checkbox } from '../../ui/field/Checkbox.tsx'
import { Dialog } from '../../ui/overlay/Dialog.tsx'
import { frameText } from './frame.text.ts'
import { keyListText } from './key-list.text.ts'
import './KeyList.css'

/** The keys of the page that shows, on `?`. */
export function KeyList({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = useText(frameText)
  const own = useText(keyListText)
  const hints = useKeyHints()
  const on = useKeysSwitchedOn()
  return (
    <Dialog title={t('keys')} open={open} onClose={onClose}>
      <p className="utrecht-paragraph">{own('keysLead')}</p>
      <dl className="key-list">
        <div>
          <dt>
            <kbd>Esc</kbd> <kbd>Esc</kbd>
          </dt>
          <dd>{t('keyHide')}</dd>
        </div>
        {hints.map(({ key, word }) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{word}</dd>
          </div>
        ))}
      </dl>
      <Checkbox
        label={own('keysOn')}
        description={own('keysOnHint')}
        checked={on}
        onChange={(event) => switchKeys(event.target.checked)}
      />
    </Dialog>
  )
}
