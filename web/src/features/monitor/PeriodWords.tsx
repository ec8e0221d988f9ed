import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { readAnew } from '../../platform/api/read-anew.ts'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Button } from '../../ui/Button.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import { Answer } from '../../ui/states/Answer.tsx'
import type { Period, PeriodText } from './monitor.api.ts'
import { textOf } from './monitor.api.ts'
import { WordsForm } from './WordsForm.tsx'
import { wordsText } from './words.text.ts'

/** What is said beside the figures of a period; who writes it keeps a draft until it is on record. */
export function PeriodWords({ period }: { period: Period }) {
  const t = useText(wordsText)
  const answer = useQuery(textOf(period))
  return (
    <Section title={t('title')}>
      <Answer of={answer}>
        {(text) => <Words key={`${period.from} ${period.until}`} of={text} period={period} />}
      </Answer>
    </Section>
  )
}

function Words({ of, period }: { of: PeriodText; period: Period }) {
  const t = useText(wordsText)
  const { moment } = useDates()
  const client = useQueryClient()
  const [writing, setWriting] = useState(false)
  const [last, ...earlier] = of.versions
  if (writing) {
    const done = () => {
      setWriting(false)
      void readAnew(client, [textOf(period).queryKey])
    }
    return <WordsForm of={of} period={period} onDone={done} />
  }
  const verb = last ? t('change') : t('write')
  return (
    <div className="stack">
      {last ? <Version of={last} /> : <p className="soft">{t('none')}</p>}
      <Button onPress={() => setWriting(true)}>
        {of.draft ? t('goOn', { when: moment(of.draft.savedAt) }) : verb}
      </Button>
      {earlier.length > 0 && (
        <details className="not-on-paper">
          <summary>{t('earlier', { count: earlier.length })}</summary>
          {earlier.map((version) => (
            <Version key={version.version} of={version} />
          ))}
        </details>
      )}
    </div>
  )
}

function Version({ of }: { of: PeriodText['versions'][number] }) {
  const t = useText(wordsText)
  const { moment } = useDates()
  const { words, by, version, writtenAt } = of
  return (
    <div className="monitor-words">
      <p className="utrecht-paragraph">{words}</p>
      <p className="soft">{t('by', { by, when: moment(writtenAt), version })}</p>
    </div>
  )
}
