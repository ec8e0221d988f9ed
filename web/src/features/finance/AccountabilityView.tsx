import { useLanguage } from '../../platform/language/language.ts'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { DefinitionList } from '../../ui/data/DefinitionList.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { AccountabilityForm } from './AccountabilityForm.tsx'
import type { Accountability } from './accountability.api.ts'
import { accountabilityPaperAt } from './accountability.api.ts'
import { accountabilityText } from './accountability.text.ts'
import { ReportHours } from './ReportHours.tsx'
import { ReportLines } from './ReportLines.tsx'
import { ReportMeans } from './ReportMeans.tsx'
import { useMoney } from './useMoney.ts'
import './finance.css'

/** The report of one grant: its figures, what is said of them, and where somebody writes that. */
export function AccountabilityView({ of }: { of: Accountability }) {
  const t = useText(accountabilityText)
  const { report, mayWrite } = of
  return (
    <>
      <Notice title={t('restricted')}>{t('restrictedWords')}</Notice>
      <Head of={of} />
      <Papers id={of.id} />
      <ReportLines of={report} />
      <ReportHours of={report} />
      <ReportMeans of={report} />
      {mayWrite ? (
        <AccountabilityForm key={of.id} of={of} />
      ) : (
        <Section title={t('narrative')}>
          <p className="utrecht-paragraph finance-said">{report.narrative || t('nothingSaid')}</p>
        </Section>
      )}
    </>
  )
}

function Head({ of }: { of: Accountability }) {
  const t = useText(accountabilityText)
  const { day, fullDay } = useDates()
  const { money } = useMoney()
  const { organisation, from, until, grantedCents, submittedOn, nth, because, report } = of
  const { countedUntil, persons } = report
  return (
    <>
      <DefinitionList
        items={[
          { term: t('organisation'), value: organisation },
          {
            term: t('period'),
            value: t('periodIs', { from: fullDay(from), until: fullDay(until) }),
          },
          { term: t('granted'), value: money(grantedCents) },
        ]}
      />
      <p className="soft">
        {submittedOn !== null && t('frozen', { day: day(submittedOn), nth: nth ?? 1 })}
        {submittedOn === null && because !== null && t(because)}
        {submittedOn === null && countedUntil !== null && t('counted', { day: day(countedUntil) })}{' '}
        {persons && t('persons', { persons: t(persons.code, persons) })}
      </p>
    </>
  )
}

function Papers({ id }: { id: string }) {
  const t = useText(accountabilityText)
  const language = useLanguage()
  return (
    <p className="row not-on-paper">
      {(['print', 'ods'] as const).map((form) => (
        <a
          key={form}
          className="utrecht-link utrecht-link--html-a"
          href={accountabilityPaperAt(id, form, language)}
          {...(form === 'ods' ? { download: true } : {})}
        >
          {t(form)}
        </a>
      ))}
    </p>
  )
}
