import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useText } from '../../../platform/language/text.ts'
import { Button } from '../../../ui/Button.tsx'
import type { Column } from '../../../ui/data/Table.tsx'
import { Table } from '../../../ui/data/Table.tsx'
import { Section } from '../../../ui/layout/Section.tsx'
import { Answer } from '../../../ui/states/Answer.tsx'
import { ConfirmOne } from './ConfirmOne.tsx'
import type { Confirmation } from './confirmations.api.ts'
import { confirmations } from './confirmations.api.ts'
import { confirmationsText } from './confirmations.text.ts'
import { useConfirmationWords } from './useConfirmationWords.ts'

/** What lets somebody in and waits for this person. */
export function WaitingConfirmations() {
  const t = useText(confirmationsText)
  const answer = useQuery(confirmations)
  const none = <p className="soft">{t('none')}</p>
  return (
    <Answer of={answer} empty={{ when: ({ items }) => items.length === 0, show: none }}>
      {({ items }) => <Waiting rows={items} />}
    </Answer>
  )
}

function Waiting({ rows }: { rows: readonly Confirmation[] }) {
  const t = useText(confirmationsText)
  const words = useConfirmationWords()
  const [asked, setAsked] = useState<Confirmation>()
  const columns: Column<Confirmation>[] = [
    { id: 'who', title: t('who'), cell: ({ person }) => person.name },
    { id: 'what', title: t('what'), cell: words },
    { id: 'maker', title: t('maker'), cell: ({ madeBy }) => madeBy },
    {
      id: 'action',
      title: t('action'),
      alone: true,
      cell: (one) => <Button onPress={() => setAsked(one)}>{t('confirm')}</Button>,
    },
  ]
  return (
    <Section title={t('title')}>
      <Table caption={t('title')} columns={columns} rows={rows} rowKey={({ id }) => id} />
      {asked && <ConfirmOne of={asked} onClose={() => setAsked(undefined)} />}
    </Section>
  )
}
