import { problemKey, problemText } from '../../platform/api/problem.text.ts'
import type { Problem } from '../../platform/api/problem.ts'
import { useText } from '../../platform/language/text.ts'
import { Button } from '../Button.tsx'
import { uiText } from '../ui.text.ts'
import './states.css'

/** What was asked for did not come. Says why in words and offers to ask again. */
export function Failure({ problem, retry }: { problem: Problem; retry?: () => void }) {
  const t = useText(uiText)
  const why = useText(problemText)
  const key = problemKey(problem)
  return (
    <div className="state" role="alert">
      <svg className="state__drawing" viewBox="0 0 64 40" aria-hidden="true">
        <path d="M0 20h18M30 20h18" className="state__faint" />
        <path d="M19 15l10 10M29 15L19 25" />
      </svg>
      <p className="state__title">{t('failureTitle')}</p>
      <div className="state__text">
        <p>{why(key === 'failed' ? 'unread' : key)}</p>
        {retry && <Button onPress={retry}>{t('retry')}</Button>}
      </div>
    </div>
  )
}
