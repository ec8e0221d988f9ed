import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { addDays } from '../../platform/language/reckoning.ts'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Button } from '../../ui/Button.tsx'
import { Answer } from '../../ui/states/Answer.tsx'
import { OccupancyChart } from './OccupancyChart.tsx'
import { OccupancyTable } from './OccupancyTable.tsx'
import { calendarFrom } from './time-outs.api.ts'
import { timeOutsText } from './time-outs.text.ts'
import './time-outs.css'

/** A band per place over eight weeks, and the same as a table. */
export function OccupancyCalendar() {
  const t = useText(timeOutsText)
  const { day } = useDates()
  const [from, setFrom] = useState<string>()
  const asked = useQuery(calendarFrom(from))
  return (
    <Answer of={asked}>
      {(calendar) =>
        calendar.places.length === 0 ? (
          <p className="soft">{t('noPlaces')}</p>
        ) : (
          <div className="stack">
            <p>{t('span', { from: day(calendar.fromOn), until: day(calendar.untilOn) })}</p>
            <OccupancyChart of={calendar} />
            <div className="row not-on-paper">
              <Button look="subtle" onPress={() => setFrom(addDays(calendar.fromOn, -28))}>
                {t('earlier')}
              </Button>
              <Button look="subtle" onPress={() => setFrom(addDays(calendar.fromOn, 28))}>
                {t('later')}
              </Button>
            </div>
            <OccupancyTable of={calendar} />
          </div>
        )
      }
    </Answer>
  )
}
