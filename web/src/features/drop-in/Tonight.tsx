import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useText } from '../../platform/language/text.ts'
import { TextField } from '../../ui/field/TextField.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import { Answer } from '../../ui/states/Answer.tsx'
import { Empty } from '../../ui/states/Empty.tsx'
import { AddClient } from './AddClient.tsx'
import { hasTyped } from './alias-filter.ts'
import { ClientButton } from './ClientButton.tsx'
import type { Evening } from './drop-in.api.ts'
import { tonight } from './drop-in.api.ts'
import { dropInText } from './drop-in.text.ts'
import { MarkLeft } from './MarkLeft.tsx'
import { Offered } from './Offered.tsx'
import './drop-in.css'

/** The register of the evening: who is here, and what was offered. */
export function Tonight() {
  const asked = useQuery(tonight)
  return <Answer of={asked}>{(evening) => <Register of={evening} />}</Answer>
}

function Register({ of }: { of: Evening }) {
  const { visits, clients } = of
  const t = useText(dropInText)
  const present = clients.filter(({ visit }) => visit !== null)
  return (
    <>
      <p className="running-count" role="status">
        {t('here', { count: visits })}
      </p>
      <Section title={t('who')} aside={<AddClient />}>
        <p className="utrecht-paragraph soft">{t('whoHint')}</p>
        {clients.length === 0 ? <Empty title={t('nobodyYet')} /> : <Aliases of={clients} />}
        {clients.length > 0 && <MarkLeft of={of} />}
      </Section>
      {present.length > 0 && (
        <Section title={t('tonight')}>
          <ul className="offered-list">
            {present.map(({ id, alias, visit }) => (
              <li key={id}>{visit && <Offered alias={alias} of={visit} />}</li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}

function Aliases({ of: clients }: { of: Evening['clients'] }) {
  const t = useText(dropInText)
  const [typed, type] = useState('')
  const found = clients.filter(({ alias }) => hasTyped(alias, typed))
  return (
    <>
      <TextField
        label={t('find')}
        value={typed}
        onChange={(event) => type(event.target.value)}
        enterKeyHint="search"
      />
      {found.length === 0 && <p className="utrecht-paragraph">{t('noneFound')}</p>}
      <ul className="alias-grid">
        {found.map((client) => (
          <li key={client.id}>
            <ClientButton of={client} />
          </li>
        ))}
      </ul>
    </>
  )
}
