import { useText } from '../../platform/language/text.ts'
import { uiText } from '../ui.text.ts'
import './states.css'

const bars = ['one', 'two', 'three', 'four', 'five', 'six'] as const

/** What is coming, as quiet bars in its place. They appear only when it takes a moment.
 *  @param lines at most six */
export function Loading({ lines = 3 }: { lines?: number }) {
  const t = useText(uiText)
  return (
    <div className="loading" role="status">
      <span className="only-for-readers">{t('loading')}</span>
      {bars.slice(0, lines).map((bar) => (
        <span key={bar} className="loading__line" />
      ))}
    </div>
  )
}
