import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import type { Application } from './zone.api.ts'
import { zoneText } from './zone.text.ts'

/** The term that runs, and what moved it. */
export function TermNow({ of }: { of: Application }) {
  const t = useText(zoneText)
  const { fullDay } = useDates()
  const { term } = of
  const due = term && { day: fullDay(term.dueOn) }
  return (
    <>
      {due ? (
        <p className="utrecht-paragraph">
          <strong>
            {term?.of === 'objection' ? t('termObjection', due) : t('termApplication', due)}
          </strong>
        </p>
      ) : (
        <p className="utrecht-paragraph">{t('noTerm')}</p>
      )}
      {term?.suspendedUntil && (
        <p className="utrecht-paragraph">
          {t('standsStill', { day: fullDay(term.suspendedUntil) })}
        </p>
      )}
      <Course of={of} />
      <p className="utrecht-paragraph soft">{t('termHint')}</p>
    </>
  )
}

function Course({ of: { suspensions, extensions } }: { of: Application }) {
  const t = useText(zoneText)
  const { day } = useDates()
  if (suspensions.length + extensions.length === 0) return null
  return (
    <ul className="utrecht-unordered-list" aria-label={t('course')}>
      {suspensions.map(({ id, askedOn, untilOn, endedOn, what }) => (
        <li key={id}>
          {endedOn
            ? t('courseEnded', { from: day(askedOn), until: day(endedOn) })
            : t('courseSuspended', { from: day(askedOn), until: day(untilOn) })}
          {what && <p className="soft">{what}</p>}
        </li>
      ))}
      {extensions.map(({ id, notifiedOn, untilOn, because }) => (
        <li key={id}>
          {untilOn
            ? t('courseNotice', { day: day(notifiedOn), until: day(untilOn) })
            : t('courseAdjourned', { day: day(notifiedOn) })}
          {because && <p className="soft">{because}</p>}
        </li>
      ))}
    </ul>
  )
}
