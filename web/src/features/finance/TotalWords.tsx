import { useText } from '../../platform/language/text.ts'
import type { Computation, Line, Total } from './finance.api.ts'
import { financeText } from './finance.text.ts'
import { useMoney } from './useMoney.ts'
import { useTotalWords } from './useTotalWords.ts'

type Props = Pick<Computation, 'total' | 'outside' | 'printed' | 'lines'>

/** What it comes to, what is missing in that, and what the document printed. */
export function TotalWords({ total, outside, printed, lines }: Props) {
  const t = useText(financeText)
  const say = useTotalWords()
  const { money } = useMoney()
  const hasOutside = lines.some(({ funding }) => funding === 'outside')
  return (
    <dl className="finance-totals" aria-live="polite">
      <dt>{t('total')}</dt>
      <dd>
        <strong>{say(total)}</strong>
        <Missing of={total} lines={lines} />
      </dd>
      {printed && (
        <>
          <dt>{t('printed')}</dt>
          <dd>
            {t('printedIs', { amount: money(printed.cents), source: printed.source })}
            {printed.differenceCents !== null && (
              <span className="finance-note">
                {printed.differenceCents === 0
                  ? t('noDifference')
                  : t('difference', { amount: money(printed.differenceCents) })}
              </span>
            )}
          </dd>
        </>
      )}
      {hasOutside && (
        <>
          <dt>{t('outside')}</dt>
          <dd>{say(outside)}</dd>
        </>
      )}
    </dl>
  )
}

function Missing({ of, lines }: { of: Total; lines: readonly Line[] }) {
  const t = useText(financeText)
  const names = (codes: readonly string[]) =>
    codes.map((code) => lines.find((line) => line.code === code)?.name ?? code).join(', ')
  return (
    <>
      {of.unknown.length > 0 && (
        <span className="finance-note">{t('unknownLines', { lines: names(of.unknown) })}</span>
      )}
      {of.ambiguous.length > 0 && (
        <span className="finance-note">{t('ambiguousLines', { lines: names(of.ambiguous) })}</span>
      )}
    </>
  )
}
