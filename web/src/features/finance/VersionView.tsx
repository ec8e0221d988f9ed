import { useLanguage } from '../../platform/language/language.ts'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { ButtonLink } from '../../ui/Link.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { figureWords } from './figure-words.text.ts'
import type { Version } from './finance.api.ts'
import { forms, versionSheetAt } from './finance.api.ts'
import { financeText } from './finance.text.ts'
import { LineTable } from './LineTable.tsx'
import { RealisationView } from './RealisationView.tsx'
import { TotalWords } from './TotalWords.tsx'
import { useMoney } from './useMoney.ts'
import './finance.css'

/** One version: its period, its lines, what they come to, and what can be done with it. */
export function VersionView({ of }: { of: Version }) {
  const t = useText(financeText)
  const word = useText(figureWords)
  const { number } = useMoney()
  const { fullDay } = useDates()
  const { from, until, convention, weeks, source, lines, whole } = of
  return (
    <>
      {!whole && <Notice>{t('ownLines')}</Notice>}
      <p className="utrecht-paragraph">
        {t('periodIs', { from: fullDay(from), until: fullDay(until) })}.{' '}
        {t('weeksAre', { weeks: number(weeks), convention: word(convention) })}.{' '}
        <span className="soft">{t('source', { source })}</span>
      </p>
      <Actions of={of} />
      <Section title={t('lines')}>
        <LineTable title={t('lines')} lines={lines} />
        <p className="soft">{word('marks')}</p>
      </Section>
      <Section title={t('total')} quiet>
        <TotalWords {...of} />
      </Section>
      {whole && <RealisationView versionId={of.id} from={from} until={until} />}
      <SaveLinks versionId={of.id} />
    </>
  )
}

function Actions({ of: { id, mayWrite } }: { of: Version }) {
  const t = useText(financeText)
  return (
    <div className="row not-on-paper">
      {mayWrite && (
        <ButtonLink to="/budget-versions/$versionId/edit" params={{ versionId: id }}>
          {t('edit')}
        </ButtonLink>
      )}
      <ButtonLink to="/budget-versions/$versionId/compare" params={{ versionId: id }}>
        {t('compare')}
      </ButtonLink>
      <ButtonLink to="/budget-versions/$versionId/what-if" params={{ versionId: id }}>
        {t('whatIf')}
      </ButtonLink>
    </div>
  )
}

function SaveLinks({ versionId }: { versionId: string }) {
  const t = useText(financeText)
  const language = useLanguage()
  return (
    <p className="row not-on-paper">
      {t('export')}
      {forms.map((form) => (
        <a
          key={form}
          className="utrecht-link utrecht-link--html-a"
          href={versionSheetAt(versionId, form, language)}
          download
        >
          {t(form)}
        </a>
      ))}
    </p>
  )
}
