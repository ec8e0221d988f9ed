import { useText } from '../../platform/language/text.ts'
import { Badge } from '../../ui/data/Badge.tsx'
import type { Column } from '../../ui/data/Table.tsx'
import { Table } from '../../ui/data/Table.tsx'
import { Link } from '../../ui/Link.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import { AssumptionList } from './AssumptionList.tsx'
import { EffectWord } from './StateWord.tsx'
import { scenarioWords } from './scenario-words.text.ts'
import type { Argument, Consequence, Option, Question } from './scenarios.api.ts'
import { scenariosText } from './scenarios.text.ts'

/** One option: what it is, what it means, what speaks for and against it, and what it assumes. */
export function OptionStory({ of, question }: { of: Option; question: Question }) {
  const t = useText(scenariosText)
  const { id, name, about, source, isOpen } = of
  const aside = question.mayWrite && (
    <Link
      to="/scenario-options/$questionId/$optionId"
      params={{ questionId: question.id, optionId: id }}
    >
      {t('edit', { name })}
    </Link>
  )
  const isStanding = question.standing?.optionId === id
  return (
    <Section title={name} aside={aside}>
      <p className="row">
        {isStanding && question.standing && (
          <Badge tone={question.standing.kind === 'chosen' ? 'good' : 'neutral'}>
            {t(question.standing.kind)}
          </Badge>
        )}
        {isOpen && <Badge tone="unknown">{t('toExamine')}</Badge>}
      </p>
      <p className="utrecht-paragraph">{about}</p>
      <p className="soft">{t('sourceIs', { source })}</p>
      <Consequences of={of} question={question} />
      <Arguments of={of} />
      <AssumptionList of={of} question={question} />
    </Section>
  )
}

function Consequences({ of, question }: { of: Option; question: Question }) {
  const t = useText(scenariosText)
  const word = useText(scenarioWords)
  const criterion = ({ criterionId }: Consequence) =>
    question.criteria.find(({ id }) => id === criterionId)?.name ?? '–'
  const columns: Column<Consequence>[] = [
    { id: 'element', title: t('element'), cell: ({ element }) => word(element) },
    { id: 'criterion', title: t('criterion'), cell: criterion },
    { id: 'effect', title: t('effect'), cell: ({ effect }) => <EffectWord of={effect} /> },
    { id: 'note', title: t('consequences'), cell: ({ note }) => note },
    { id: 'source', title: t('source'), cell: ({ source }) => source },
  ]
  if (of.consequences.length === 0) return <p>{t('noConsequences')}</p>
  const key = ({ element, criterionId }: Consequence) => `${element}/${criterionId}`
  const title = `${t('consequences')}: ${of.name}`
  return <Table caption={title} columns={columns} rows={of.consequences} rowKey={key} />
}

function Arguments({ of }: { of: Option }) {
  const t = useText(scenariosText)
  if (of.arguments.length === 0) return <p className="soft">{t('noArguments')}</p>
  const columns: Column<Argument>[] = [
    { id: 'note', title: t('arguments'), cell: ({ note }) => note },
    { id: 'side', title: t('side'), cell: ({ side }) => t(side) },
    { id: 'by', title: t('saidBy'), cell: ({ saidBy }) => saidBy },
    { id: 'source', title: t('source'), cell: ({ source }) => source },
  ]
  const title = `${t('arguments')}: ${of.name}`
  return (
    <Table
      caption={title}
      columns={columns}
      rows={of.arguments}
      rowKey={({ side, note }) => `${side}/${note}`}
    />
  )
}
