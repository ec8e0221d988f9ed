import { useMutation } from '@tanstack/react-query'
import { problemOf } from '../../platform/api/problem.ts'
import { useLanguage } from '../../platform/language/language.ts'
import { useText } from '../../platform/language/text.ts'
import { saveFile } from '../../platform/save-file.ts'
import { Button } from '../../ui/Button.tsx'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import type { Application, Letter } from './zone.api.ts'
import { printLetter } from './zone.api.ts'
import { zoneText } from './zone.text.ts'

const words = {
  receipt: 'receipt',
  supplement: 'supplement',
  notice: 'notice',
  decision: 'letterDecision',
  'objection-receipt': 'objectionReceipt',
  adjournment: 'adjournment',
  'objection-decision': 'objectionDecision',
} as const satisfies Record<Letter, keyof typeof zoneText.nl>

/** Each letter that can be made from what is on record. */
export function LetterList({ of }: { of: Application }) {
  const t = useText(zoneText)
  const language = useLanguage()
  const made = useMutation({
    mutationFn: (letter: Letter) => printLetter({ applicationId: of.id, letter, language }),
    onSuccess: (file) => saveFile(file, t('letterName')),
  })
  return (
    <>
      <div className="row">
        {of.letters.map((letter) => (
          <Button
            key={letter}
            busy={made.isPending && made.variables === letter}
            onPress={() => made.mutate(letter)}
          >
            {t(words[letter])}
          </Button>
        ))}
      </div>
      {made.isSuccess && <span role="status">{t('made')}</span>}
      <ProblemNotice problem={problemOf(made.error)} />
      <p className="utrecht-paragraph soft">{t('lettersHint')}</p>
    </>
  )
}
