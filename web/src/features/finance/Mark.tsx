import { useText } from '../../platform/language/text.ts'
import { figureWords } from './figure-words.text.ts'
import type { Factor } from './finance.api.ts'

type Props = { of: Pick<Factor, 'provenance' | 'source' | 'from'>; known: boolean }

/** How a figure is known: one small letter, and in words for who asks or listens. */
export function Mark({ of: { provenance, source, from }, known }: Props) {
  const t = useText(figureWords)
  const how = known ? provenance : 'unknown'
  const origins = { line: source, period: t('fromPeriod'), solved: t('solved') }
  const words = [t(how), origins[from]].filter((word) => word !== '').join(': ')
  return (
    <abbr className="finance-mark" title={words}>
      <span aria-hidden="true">{t(`${how}Mark`)}</span>
      <span className="only-for-readers">{` (${words})`}</span>
    </abbr>
  )
}
