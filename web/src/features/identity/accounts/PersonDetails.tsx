import { dayOf } from '../../../platform/language/days.ts'
import { useText } from '../../../platform/language/text.ts'
import { useDates } from '../../../platform/session/useDates.ts'
import { DefinitionList } from '../../../ui/data/DefinitionList.tsx'
import { Section } from '../../../ui/layout/Section.tsx'
import { ChangePerson } from './ChangePerson.tsx'
import type { Person } from './people.api.ts'
import { peopleText } from './people.text.ts'
import { useUnavailable } from './useUnavailable.ts'

/** What is known of somebody's account, and its change. */
export function PersonDetails({ of: person }: { of: Person }) {
  const t = useText(peopleText)
  const { day } = useDates()
  const { changing } = useUnavailable(person)
  const { name, mailAddress, endedAt } = person
  const items = [
    { term: t('name'), value: name },
    { term: t('mail'), value: mailAddress ?? t('noMail') },
    {
      term: t('account'),
      value: endedAt === null ? t('running') : t('endedOn', { day: day(dayOf(endedAt)) }),
    },
  ]
  return (
    <Section title={t('details')} aside={<ChangePerson of={person} unavailable={changing} />}>
      <DefinitionList items={items} />
    </Section>
  )
}
