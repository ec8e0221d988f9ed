import { useText } from '../../platform/language/text.ts'
import { uiText } from '../ui.text.ts'
import './states.css'

/** No connection, and nothing read earlier to show meanwhile. */
export function Offline() {
  const t = useText(uiText)
  return (
    <div className="state" role="status">
      <svg className="state__drawing" viewBox="0 0 64 40" aria-hidden="true">
        <path d="M2 22a26 26 0 0 1 36 0M10 29a15 15 0 0 1 20 0" className="state__faint" />
        <path d="M20 35h.01M6 6l28 28" />
      </svg>
      <p className="state__title">{t('offlineTitle')}</p>
      <div className="state__text">
        <p>{t('offline')}</p>
      </div>
    </div>
  )
}
