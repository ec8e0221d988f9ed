import { useText } from '../platform/language/text.ts'
import { Icon } from './Icon.tsx'
import { uiText } from './ui.text.ts'
import './Saved.css'

/** Says in place that it was saved. It stands there from the start, so that it is said aloud. */
export function Saved({ shown }: { shown: boolean }) {
  const t = useText(uiText)
  return (
    <span className="saved" role="status">
      {shown && (
        <>
          <Icon name="tick" />
          {t('saved')}
        </>
      )}
    </span>
  )
}
