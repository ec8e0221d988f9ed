import { useText } from '../../platform/language/text.ts'
import { Section } from '../../ui/layout/Section.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { editionText } from './edition.text.ts'
import type { Edition, Finding } from './publications.api.ts'
import { useCellName } from './useCellName.ts'

/** What a reader can work out of this edition beside every earlier one, in words. */
export function FindingsPane({ of }: { of: Edition }) {
  const t = useText(editionText)
  return (
    <Section title={t('known')}>
      {of.state === 'draft' && <p>{t('unchecked')}</p>}
      {of.state !== 'draft' && of.findings.length === 0 && (
        <Notice kind="ok">{t('nothing', { count: of.threshold })}</Notice>
      )}
      {of.findings.length > 0 && (
        <ul className="edition-findings">
          {of.findings.map((finding) => (
            <li key={finding.key}>
              <FindingWords of={finding} period={of.period} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

function FindingWords({ of, period }: { of: Finding; period: string }) {
  const t = useText(editionText)
  const nameOf = useCellName()
  const source = ({ edition, cell }: Finding['by'][number]) => {
    const name = nameOf(cell)
    if (edition === period) return t('from', { name })
    return edition === '0' ? t('fromNotes', { name }) : t('fromEarlier', { name, edition })
  }
  const { least, most } = of
  const range =
    least === most
      ? t('exactly', { least: least ?? '' })
      : t('between', { least: least ?? '', most: most ?? '' })
  const what = t(`kind-${of.kind}`, { name: nameOf(aboutOf(of)) })
  return t('finding', { by: of.by.map(source).join(t('and')), what, range })
}

// A key says what is guarded: `open 2023-H2`, `people without open 2023-H2`, `housing:street 2023-H2`.
function aboutOf({ key, kind }: Finding): string {
  const words = key.split(' ')
  const code = kind === 'complement' ? words[2] : words[0]
  return (code ?? key).split(':').at(-1) ?? key
}

/** Which figures, left out, would end it; each alone. */
export function HelpPane({ of }: { of: Edition }) {
  const t = useText(editionText)
  const nameOf = useCellName()
  const helps = new Set(of.findings.flatMap(({ wouldHelp }) => wouldHelp.map(({ cell }) => cell)))
  return (
    <Section title={t('help')}>
      {of.findings.length === 0 && <p>{t('noHelp')}</p>}
      {of.findings.length > 0 && helps.size === 0 && <p>{t('helpNone')}</p>}
      {helps.size > 0 && (
        <ul>
          {[...helps].map((cell) => (
            <li key={cell}>{t('helpOne', { name: nameOf(cell) })}</li>
          ))}
        </ul>
      )}
    </Section>
  )
}
