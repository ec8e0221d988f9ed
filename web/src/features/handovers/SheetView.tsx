import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import type { Sheet } from './sheet.api.ts'
import { sheetText } from './sheet.text.ts'
import { useSheetWords } from './useSheetWords.ts'
import './handovers.css'

/** The sheet as it will be printed: what the record says, and what it does not. */
export function SheetView({ sheet }: { sheet: Sheet }) {
  const t = useText(sheetText)
  const { fullDay } = useDates()
  const word = useSheetWords()
  const { phase } = sheet
  return (
    <div className="handover-sheet">
      <p>{t('fromTo', { from: sheet.from, to: sheet.to })}</p>
      <Part title={t('phase')}>
        <p>
          {t('phaseSince', {
            phase: word(phase.phase),
            day: fullDay(phase.since),
            stability: word(phase.stability),
          })}
        </p>
      </Part>
      <Part title={t('safe')}>
        <SafeContactLines of={sheet.safeContact} />
      </Part>
      <Part title={t('sleeps')}>
        <p>
          {sheet.sleeps
            ? t('sleepsSince', {
                where: word(sheet.sleeps.kind),
                day: fullDay(sheet.sleeps.fromOn),
              })
            : t('sleepsNowhere')}
        </p>
        {sheet.sleeps?.place && <p>{sheet.sleeps.place}</p>}
      </Part>
      <Part title={t('plan')}>
        <PlanLines of={sheet.plan} />
      </Part>
      <Part title={t('contacts')}>
        <Lines
          of={sheet.contacts.map(({ occurredOn, outcome, by }) =>
            t('contact', { day: fullDay(occurredOn), outcome: word(outcome), by }),
          )}
        />
      </Part>
      <Part title={t('agreements')}>
        <p>{sheet.agreements || t('nothing')}</p>
      </Part>
      <Part title={t('notInRecord')}>
        <p>{sheet.notInRecord || t('nothing')}</p>
      </Part>
      <Part title={t('gaps')}>
        {sheet.gaps.length === 0 ? (
          <p>{t('whole')}</p>
        ) : (
          <Lines of={sheet.gaps.map((gap) => t(gap))} />
        )}
      </Part>
    </div>
  )
}

/** Each line once, in order. */
function Lines({ of }: { of: readonly string[] }) {
  return (
    <ul>
      {[...new Set(of)].map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}

function Part({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <section className="stack" aria-label={title}>
      <h3 className="utrecht-heading-3">{title}</h3>
      {children}
    </section>
  )
}

function SafeContactLines({ of }: { of: Sheet['safeContact'] }) {
  const t = useText(sheetText)
  if (!of) return <p>{t('no-safe-contact')}</p>
  const ways = [
    [of.mayCall, t('call')],
    [of.mayVoicemail, t('voicemail')],
    [of.mayText, t('text')],
    [of.mayVisit, t('visit')],
  ] as const
  const list = (may: boolean) => ways.flatMap(([is, way]) => (is === may ? [way] : [])).join(', ')
  return (
    <>
      {list(true) && <p>{t('may', { what: list(true) })}</p>}
      {list(false) && <p>{t('mayNot', { what: list(false) })}</p>}
      {of.hours && <p>{t('hours', { words: of.hours })}</p>}
      {of.wordsToAvoid && <p>{t('avoid', { words: of.wordsToAvoid })}</p>}
      {of.warn && <p>{t('warn', { words: of.warn })}</p>}
    </>
  )
}

function PlanLines({ of: { lastAssessedOn, goals, actions } }: { of: Sheet['plan'] }) {
  const t = useText(sheetText)
  const word = useSheetWords()
  const { fullDay } = useDates()
  const lineOf = ({ domain, dueOn, owner }: Sheet['plan']['actions'][number]) => {
    const who = { domain: word(domain), owner: owner ?? t('herself') }
    return dueOn ? t('action', { ...who, day: fullDay(dueOn) }) : t('actionOpen', who)
  }
  return (
    <>
      <p>{lastAssessedOn ? t('assessed', { day: fullDay(lastAssessedOn) }) : t('no-assessment')}</p>
      <p>{goals.length > 0 ? t('goals', { goals: goals.map(word).join(', ') }) : t('no-goals')}</p>
      {actions.length > 0 && (
        <>
          <p>{t('open')}</p>
          <Lines of={actions.map(lineOf)} />
        </>
      )}
    </>
  )
}
