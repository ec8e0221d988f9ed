import { useText } from '../../platform/language/text.ts'
import { useOnline } from '../../platform/online.ts'
import { Icon } from '../../ui/Icon.tsx'
import { frameText } from './frame.text.ts'

/** Says that there is no connection, for as long as there is none. */
export function OfflineBar() {
  const t = useText(frameText)
  const online = useOnline()
  return (
    <div role="status">
      {!online && (
        <p className="frame__offline">
          <Icon name="offline" />
          {t('offline')}
        </p>
      )}
    </div>
  )
}
