import { useQuery } from '@tanstack/react-query'
import { problemOf } from '../../platform/api/problem.ts'
import { useText } from '../../platform/language/text.ts'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import { editorText } from './editor.text.ts'
import { figureWords } from './figure-words.text.ts'
import type { Content } from './finance.api.ts'
import { computationOf } from './finance.api.ts'
import { LineTable } from './LineTable.tsx'
import { TotalWords } from './TotalWords.tsx'
import { useFinanceRefusal } from './useFinanceRefusal.ts'
import { isComplete } from './version-form.ts'

const nothing: Content = {
  name: '-',
  source: '-',
  from: '2023-01-01',
  until: '2023-12-31',
  convention: 'month-4-375',
  printed: null,
  lines: [],
}

/** What the typed lines come to. The same computation as for what is kept, by the server. */
export function LiveTotal({ content }: { content: Content | undefined }) {
  const t = useText(editorText)
  const word = useText(figureWords)
  const says = useFinanceRefusal()
  const ready = content !== undefined && isComplete(content)
  const asked = useQuery({ ...computationOf(content ?? nothing), enabled: ready })
  if (!ready) return <p className="soft">{t('waiting')}</p>
  const problem = problemOf(asked.error)
  if (problem) return <ProblemNotice problem={problem} says={says} />
  if (asked.data === undefined) return null
  return (
    <>
      <LineTable title={t('live')} lines={asked.data.lines} />
      <TotalWords {...asked.data} />
      <p className="soft">{word('marks')}</p>
    </>
  )
}
