import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { problemOf } from '../../platform/api/problem.ts'
import { useText } from '../../platform/language/text.ts'
import { saveFile } from '../../platform/save-file.ts'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/field/Checkbox.tsx'
import { RadioGroup } from '../../ui/field/RadioGroup.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import { copyText } from './copy.text.ts'
import { printCopy } from './plan-actions.api.ts'

/** Her copy on paper, after a word on who else may find it. */
export function PrintCopy({ caseId }: { caseId: string }) {
  const t = useText(copyText)
  const [language, choose] = useState<'nl' | 'en'>('nl')
  const [scores, include] = useState(false)
  const made = useMutation({
    mutationFn: () => printCopy({ caseId, language, scores }),
    onSuccess: (copy) => saveFile(copy, t('fileName')),
  })
  const languages = [
    { value: 'nl', label: t('dutch') },
    { value: 'en', label: t('english') },
  ]
  return (
    <div className="stack">
      <p>{t('lead')}</p>
      <RadioGroup
        label={t('language')}
        name="copy-language"
        options={languages}
        value={language}
        onChange={({ target }) => choose(target.value === 'en' ? 'en' : 'nl')}
      />
      <Checkbox
        label={t('scores')}
        description={t('scoresHint')}
        checked={scores}
        onChange={({ target }) => include(target.checked)}
      />
      <ProblemNotice
        problem={problemOf(made.error)}
        says={({ code, facts }) =>
          code === 'copy-gives-away' ? t('givesAway', { words: wordsIn(facts.words) }) : undefined
        }
      />
      {made.isSuccess && (
        <Notice kind="ok" live>
          <p>{t('made')}</p>
        </Notice>
      )}
      <div>
        <Button look="primary" busy={made.isPending} onPress={() => made.mutate()}>
          {t('print')}
        </Button>
      </div>
    </div>
  )
}

const wordsIn = (words: unknown) => (Array.isArray(words) ? words.join(', ') : '')
