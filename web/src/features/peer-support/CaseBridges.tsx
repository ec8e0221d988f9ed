import { useQuery } from '@tanstack/react-query'
import { useText } from '../../platform/language/text.ts'
import { DialogButton } from '../../ui/overlay/DialogButton.tsx'
import { Answer } from '../../ui/states/Answer.tsx'
import { Loading } from '../../ui/states/Loading.tsx'
import { BridgeForm } from './BridgeForm.tsx'
import { BridgeWords } from './BridgeWords.tsx'
import { bridgesOf } from './bridges.api.ts'
import { bridgesText } from './bridges.text.ts'
import { EndBridge } from './EndBridge.tsx'
import './peer-support.css'

type Props = {
  caseId: string
  /** The peer expert begins one and says what came of it; her team reads. */
  mayChange: boolean
}

/** The bridges to care that were built with one woman. */
export function CaseBridges({ caseId, mayChange }: Props) {
  const t = useText(bridgesText)
  const asked = useQuery(bridgesOf(caseId))
  return (
    <Answer of={asked} loading={<Loading lines={1} />}>
      {({ items, organisations }) => (
        <div className="stack">
          {items.length === 0 && <p className="soft">{t('none')}</p>}
          {items.length > 0 && (
            <ul className="peer-list" aria-label={t('list')}>
              {items.map((bridge) => (
                <li key={bridge.id} className="peer-list__item">
                  <BridgeWords of={bridge} />
                  {mayChange && <EndBridge of={bridge} />}
                </li>
              ))}
            </ul>
          )}
          {mayChange && (
            <DialogButton verb={t('begin')}>
              {(close) => <BridgeForm {...{ caseId, organisations }} onDone={close} />}
            </DialogButton>
          )}
        </div>
      )}
    </Answer>
  )
}
