import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import type { Column } from '../../ui/data/Table.tsx'
import { Table } from '../../ui/data/Table.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import type { Choice, Question } from './scenarios.api.ts'
import { scenariosText } from './scenarios.text.ts'

/** Every choice, the latest first: what was taken back stays in it. */
export function ChoiceHistory({ of }: { of: Question }) {
  const t = useText(scenariosText)
  const { day } = useDates()
  const option = ({ optionId }: Choice) =>
    optionId === null
      ? '–'
      : (of.options.find(({ id }) => id === optionId)?.name ?? t('anotherOption'))
  const columns: Column<Choice>[] = [
    { id: 'on', title: t('decidedOn'), cell: ({ decidedOn }) => day(decidedOn) },
    { id: 'what', title: t('what'), cell: ({ kind }) => t(kind) },
    { id: 'option', title: t('option'), cell: option },
    { id: 'decider', title: t('decider'), cell: ({ decider }) => decider },
    { id: 'reason', title: t('reason'), cell: ({ reason }) => reason },
  ]
  return (
    <Section title={t('history')}>
      {of.choices.length === 0 ? (
        <p className="soft">{t('noHistory')}</p>
      ) : (
        <Table caption={t('history')} columns={columns} rows={of.choices} rowKey={({ id }) => id} />
      )}
    </Section>
  )
}
