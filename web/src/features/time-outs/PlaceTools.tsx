import { useQuery } from '@tanstack/react-query'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Section } from '../../ui/layout/Section.tsx'
import { DialogButton } from '../../ui/overlay/DialogButton.tsx'
import { Answer } from '../../ui/states/Answer.tsx'
import { ClosedPeriods } from './ClosedPeriods.tsx'
import { addPlace, closePlace, endPlace } from './plan.api.ts'
import { planText } from './plan.text.ts'
import type { StepField, Values } from './StepForm.tsx'
import { StepForm } from './StepForm.tsx'
import type { Place } from './time-outs.api.ts'
import { calendarFrom } from './time-outs.api.ts'
import { timeOutsText } from './time-outs.text.ts'
import { useChoices, usePlaceField } from './useTimeOutOptions.ts'

const refresh = [['time-outs']]

/** For the coordinator: which places there are, and when one is closed. */
export function PlaceTools() {
  const t = useText(planText)
  const own = useText(timeOutsText)
  const asked = useQuery(calendarFrom())
  return (
    <>
      <Section
        title={t('places')}
        aside={
          <DialogButton verb={t('addPlace')}>{(close) => <AddForm onDone={close} />}</DialogButton>
        }
      >
        <Answer of={asked}>
          {({ places }) => (
            <ul className="time-out-list" aria-label={t('places')}>
              {places.map((place) => (
                <PlaceItem key={place.id} of={place} />
              ))}
            </ul>
          )}
        </Answer>
      </Section>
      <Section
        title={own('closedPeriods')}
        aside={
          <DialogButton verb={t('close')}>{(close) => <CloseForm onDone={close} />}</DialogButton>
        }
      >
        <ClosedPeriods mayChange />
      </Section>
    </>
  )
}

function PlaceItem({ of }: { of: Place }) {
  const t = useText(planText)
  const { day } = useDates()
  const { name, fromOn, untilOn } = of
  return (
    <li className="time-out-item">
      <p>
        <strong>{name}</strong>{' '}
        <span className="soft">
          {untilOn === null
            ? t('placeSince', { from: day(fromOn) })
            : t('placeUntil', { until: day(untilOn) })}
        </span>
      </p>
      <div>
        <DialogButton look="subtle" verb={t('endPlace', { name })}>
          {(close) => <EndForm of={of} onDone={close} />}
        </DialogButton>
      </div>
    </li>
  )
}

type FormProps = { onDone: () => void }

function AddForm({ onDone }: FormProps) {
  const t = useText(planText)
  const { today } = useDates()
  const fields: StepField[] = [
    { name: 'name', label: t('placeName'), kind: 'line', description: t('placeNameHint') },
    { name: 'fromOn', label: t('placeFrom'), kind: 'day', value: today },
  ]
  const send = (values: Values, headers: Parameters<typeof addPlace>[1]) =>
    addPlace(values as never, headers)
  return <StepForm verb={t('addPlace')} {...{ fields, send, refresh, onDone }} />
}

function EndForm({ of, onDone }: FormProps & { of: Place }) {
  const t = useText(planText)
  const { today } = useDates()
  const fields: StepField[] = [
    {
      ...{ name: 'untilOn', label: t('placeLast'), kind: 'day', value: today },
      description: t('placeLastHint'),
    },
  ]
  const send = (values: Values, headers: Parameters<typeof endPlace>[1]) =>
    endPlace({ of, body: values as never }, headers)
  return <StepForm danger verb={t('end')} {...{ fields, send, refresh, onDone }} />
}

function CloseForm({ onDone }: FormProps) {
  const t = useText(planText)
  const { today } = useDates()
  const place = usePlaceField()
  const reasons = useChoices()('closed')
  const fields: StepField[] = [
    place,
    { name: 'fromOn', label: t('fromOn'), kind: 'day', value: today },
    { name: 'untilOn', label: t('untilOn'), kind: 'day', value: today },
    { name: 'reason', label: t('reason'), kind: 'choice', options: reasons },
  ]
  const send = (values: Values, headers: Parameters<typeof closePlace>[1]) =>
    closePlace(values as never, headers)
  return <StepForm verb={t('close')} {...{ fields, send, refresh, onDone }} />
}
