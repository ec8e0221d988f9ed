import { useQuery } from '@tanstack/react-query'
import { useText } from '../../platform/language/text.ts'
import { roleText } from '../../platform/session/role.text.ts'
import type { Column } from '../../ui/data/Table.tsx'
import { Table } from '../../ui/data/Table.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import { Answer } from '../../ui/states/Answer.tsx'
import { liveNoteText } from './live-note.text.ts'
import { StateBadge } from './StateBadge.tsx'
import type { Element, Figure } from './safeguards.api.ts'
import { safeguards } from './safeguards.api.ts'
import { useFigureWords } from './useFigureWords.ts'

/** The live note in one view: each element, how it stands, and who acts. */
export function NoteAtGlance() {
  const answer = useQuery(safeguards)
  return (
    <Answer of={answer}>
      {({ elements }) => elements.map((element) => <Glance key={element.code} of={element} />)}
    </Answer>
  )
}

function Glance({ of: { code, state, figures } }: { of: Element }) {
  const t = useText(liveNoteText)
  const columns = useColumns()
  return (
    <Section title={t(code)} aside={<StateBadge of={state} />}>
      <p className="utrecht-paragraph">{t(`${code}-is`)}</p>
      <Table caption={t(code)} columns={columns} rows={figures} rowKey={(one) => one.code} />
    </Section>
  )
}

function useColumns(): Column<Figure>[] {
  const t = useText(liveNoteText)
  const word = useFigureWords()
  const role = useText(roleText)
  return [
    { id: 'figure', title: t('figure'), cell: (figure) => word(figure.code) },
    { id: 'state', title: t('state'), cell: (figure) => <StateBadge of={figure.state} /> },
    {
      id: 'acts',
      title: t('whoActs'),
      cell: ({ whoActs }) => whoActs.map((one) => role(one)).join(', ') || t('nobodyActs'),
    },
  ]
}
