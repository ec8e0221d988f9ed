import { useQuery } from '@tanstack/react-query'
import { useText } from '../../platform/language/text.ts'
import { roleText } from '../../platform/session/role.text.ts'
import type { Column } from '../../ui/data/Table.tsx'
import { Table } from '../../ui/data/Table.tsx'
import { Link } from '../../ui/Link.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import { Answer } from '../../ui/states/Answer.tsx'
import { liveNoteText } from './live-note.text.ts'
import { StateBadge } from './StateBadge.tsx'
import type { Element } from './safeguards.api.ts'
import { safeguards } from './safeguards.api.ts'
import { useFigureWords } from './useFigureWords.ts'

/** The live note in one view: how each element stands, what of it does not, and who acts. */
export function NoteAtGlance() {
  const t = useText(liveNoteText)
  const answer = useQuery(safeguards)
  const columns = useColumns()
  return (
    <Section title={t('glance')} aside={<Link to="/live-note">{t('toNote')}</Link>}>
      <Answer of={answer}>
        {({ elements }) => (
          <Table
            caption={t('glance')}
            columns={columns}
            rows={elements}
            rowKey={({ code }) => code}
            opens
          />
        )}
      </Answer>
    </Section>
  )
}

function useColumns(): Column<Element>[] {
  const t = useText(liveNoteText)
  const word = useFigureWords()
  const role = useText(roleText)
  const asks = ({ figures }: Element) => figures.filter(({ state }) => state !== 'secured')
  return [
    {
      id: 'element',
      title: t('element'),
      cell: ({ code }) => (
        <Link to="/live-note" hash={`element-${code}`}>
          {t(code)}
        </Link>
      ),
    },
    { id: 'state', title: t('state'), cell: ({ state }) => <StateBadge of={state} /> },
    {
      id: 'asks',
      title: t('asks'),
      cell: (element) => asks(element).map(({ code }) => <div key={code}>{word(code)}</div>),
    },
    {
      id: 'acts',
      title: t('whoActs'),
      cell: ({ whoActs }) => whoActs.map((one) => role(one)).join(', ') || t('nobodyActs'),
    },
  ]
}
