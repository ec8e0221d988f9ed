import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useLanguage } from '../../platform/language/language.ts'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Button } from '../../ui/Button.tsx'
import { DefinitionList } from '../../ui/data/DefinitionList.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import { Answer } from '../../ui/states/Answer.tsx'
import { DayEntries } from './DayEntries.tsx'
import { durationOf } from './duration.ts'
import type { Week } from './hours.api.ts'
import { weekOf } from './hours.api.ts'
import { weekText } from './week.text.ts'
import { dayOfNextWeek, dayOfWeekBefore } from './weeks.ts'
import './week.css'

/** Her own work of one week, day by day; this week at first. */
export function WeekView() {
  const t = useText(weekText)
  const { today } = useDates()
  const [on, setOn] = useState(today)
  const asked = useQuery(weekOf(on))
  return (
    <>
      <div className="row not-on-paper">
        <Button onPress={() => setOn(dayOfWeekBefore(on))}>{t('earlier')}</Button>
        <Button onPress={() => setOn(today)}>{t('thisWeek')}</Button>
        {on < today && (
          <Button onPress={() => setOn(dayOfNextWeek(on, today))}>{t('later')}</Button>
        )}
      </div>
      <Answer of={asked}>{(week) => <OneWeek of={week} today={today} />}</Answer>
    </>
  )
}

function OneWeek({ of: week, today }: { of: Week; today: string }) {
  const t = useText(weekText)
  const { day } = useDates()
  return (
    <>
      <p className="utrecht-paragraph">
        {t('week', { from: day(week.from), until: day(week.until) })}
      </p>
      {week.days
        .filter((one) => one.day <= today)
        .map((one) => (
          <DayEntries key={one.day} of={one} />
        ))}
      <Split of={week} />
    </>
  )
}

const parts = ['direct', 'indirect', 'travel', 'thirdParties', 'withoutCase'] as const

function Split({ of: { minutes } }: { of: Week }) {
  const t = useText(weekText)
  const language = useLanguage()
  const items = parts.map((part) => ({
    term: t(part),
    value: durationOf(minutes[part], language),
  }))
  const sum = { term: t('sum'), value: <strong>{durationOf(minutes.total, language)}</strong> }
  return (
    <Section title={t('split')}>
      <DefinitionList items={[...items, sum]} />
    </Section>
  )
}
