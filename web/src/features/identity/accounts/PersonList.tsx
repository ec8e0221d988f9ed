import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useText } from '../../../platform/language/text.ts'
import { useDates } from '../../../platform/session/useDates.ts'
import { TextField } from '../../../ui/field/TextField.tsx'
import { Section } from '../../../ui/layout/Section.tsx'
import { Answer } from '../../../ui/states/Answer.tsx'
import { Empty } from '../../../ui/states/Empty.tsx'
import { lastingOf } from './account-state.ts'
import { PersonTable } from './PersonTable.tsx'
import type { Person } from './people.api.ts'
import { people } from './people.api.ts'
import { peopleText } from './people.text.ts'

/** Everyone with an account; who works here first, who left below. */
export function PersonList() {
  const t = useText(peopleText)
  const [term, setTerm] = useState('')
  const answer = useQuery(people)
  return (
    <>
      <TextField
        label={t('filter')}
        type="search"
        value={term}
        onChange={(event) => setTerm(event.target.value)}
      />
      <Answer of={answer}>
        {({ items }) => <Found among={items.filter((person) => says(person, term))} />}
      </Answer>
    </>
  )
}

const says = ({ name, memberships }: Person, term: string) =>
  [name, ...memberships.map(({ organisation }) => organisation.name)].some((words) =>
    words.toLowerCase().includes(term.trim().toLowerCase()),
  )

function Found({ among }: { among: readonly Person[] }) {
  const t = useText(peopleText)
  const { today } = useDates()
  const byName = among.toSorted((one, other) => one.name.localeCompare(other.name))
  const isActive = (person: Person) =>
    person.endedAt === null &&
    (person.memberships.length === 0 || lastingOf(person, today).length > 0)
  if (among.length === 0) return <Empty title={t('none')} />
  return (
    <>
      <Part title={t('active')} rows={byName.filter(isActive)} />
      <Part title={t('former')} rows={byName.filter((person) => !isActive(person))} />
    </>
  )
}

function Part({ title, rows }: { title: string; rows: readonly Person[] }) {
  if (rows.length === 0) return null
  return (
    <Section title={title}>
      <PersonTable caption={title} rows={rows} />
    </Section>
  )
}
