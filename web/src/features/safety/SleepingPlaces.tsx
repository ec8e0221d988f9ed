import { useQuery } from '@tanstack/react-query'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { DialogButton } from '../../ui/overlay/DialogButton.tsx'
import { Answer } from '../../ui/states/Answer.tsx'
import { SleepingPlaceForm } from './SleepingPlaceForm.tsx'
import { StepList } from './StepList.tsx'
import type { SleepingPlace } from './sleeping.api.ts'
import { sleepingPlacesOf, takeSleepingStep } from './sleeping.api.ts'
import { sleepingText } from './sleeping.text.ts'
import './safety.css'

type Props = { caseId: string; mayChange: boolean }

/** Where she sleeps now, what to do when that is outside, and where she slept before. */
export function SleepingPlaces({ caseId, mayChange }: Props) {
  const t = useText(sleepingText)
  const asked = useQuery(sleepingPlacesOf(caseId))
  return (
    <Answer of={asked}>
      {({ items: [now, ...before] }) => (
        <div className="stack">
          {now ? (
            <Now caseId={caseId} place={now} mayChange={mayChange} />
          ) : (
            <p className="soft">{t('none')}</p>
          )}
          {mayChange && (
            <div className="not-on-paper">
              <DialogButton verb={t('record')}>
                {(close) => <SleepingPlaceForm caseId={caseId} onDone={close} />}
              </DialogButton>
            </div>
          )}
          {before.length > 0 && <Before places={before} />}
        </div>
      )}
    </Answer>
  )
}

function Now({ caseId, place, mayChange }: Props & { place: SleepingPlace }) {
  const t = useText(sleepingText)
  const { day } = useDates()
  const { id, kind, fromOn, handledOn, steps } = place
  const take = (body: Parameters<typeof takeSleepingStep>[0]['body'], headers: Headers) =>
    takeSleepingStep({ caseId, id, body }, headers)
  return (
    <>
      <p>
        <strong>{t(kind)}</strong> <span className="soft">{t('since', { day: day(fromOn) })}</span>
      </p>
      {place.place && <p className="safety-told">{place.place}</p>}
      {handledOn && <p className="soft">{t('handled', { day: day(handledOn) })}</p>}
      {steps.length > 0 && !handledOn && (
        <StepList caseId={caseId} steps={steps} take={mayChange ? take : undefined} />
      )}
    </>
  )
}

type Headers = Parameters<typeof takeSleepingStep>[1]

function Before({ places }: { places: readonly SleepingPlace[] }) {
  const t = useText(sleepingText)
  const { day } = useDates()
  return (
    <details>
      <summary>{t('before')}</summary>
      <ul className="safety-list">
        {places.map(({ id, kind, place, fromOn, untilOn }) => (
          <li key={id}>
            <p>
              {t(kind)}{' '}
              <span className="soft">
                {t('span', { from: day(fromOn), until: day(untilOn ?? fromOn) })}
              </span>
            </p>
            {place && <p className="safety-told">{place}</p>}
          </li>
        ))}
      </ul>
    </details>
  )
}
