import { useText } from '../../platform/language/text.ts'
import { Section } from '../../ui/layout/Section.tsx'
import type { Report } from './monitor.api.ts'
import { monitorText } from './monitor.text.ts'
import { useFigureWords } from './useFigureWords.ts'

/** On paper, where nothing opens: how each figure was counted. */
export function Accounting({ of }: { of: Report }) {
  const t = useText(monitorText)
  const { nameOf, defined, counted } = useFigureWords(of.sources)
  const figures = new Map(
    of.sections.flatMap(({ code, figures: inside }) =>
      inside.map((figure) => [`${code} ${figure.code}`, figure] as const),
    ),
  )
  return (
    <div className="monitor-accounting">
      <Section title={t('accounting')}>
        <dl>
          {[...figures.entries()].map(([key, figure]) => (
            <div key={key}>
              <dt>{nameOf(figure.code)}</dt>
              <dd>
                {defined(figure.code)} {counted(figure)}
              </dd>
            </div>
          ))}
        </dl>
      </Section>
    </div>
  )
}
