import { useText } from '../../platform/language/text.ts'
import { ButtonLink } from '../../ui/Link.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { DialogButton } from '../../ui/overlay/DialogButton.tsx'
import { AddCriterion } from './AddCriterion.tsx'
import { ChoiceForm } from './ChoiceForm.tsx'
import { ChoiceHistory } from './ChoiceHistory.tsx'
import { OptionStory } from './OptionStory.tsx'
import type { Question } from './scenarios.api.ts'
import { scenariosText } from './scenarios.text.ts'
import { useStandingWords } from './useStandingWords.ts'
import './scenarios.css'

/** One question: what stands, each option with what is said of it, and how it came to be chosen. */
export function QuestionView({ of }: { of: Question }) {
  const t = useText(scenariosText)
  const standing = useStandingWords()
  const { id, about, decider, source, options, whole, mayWrite } = of
  return (
    <>
      {!whole && <Notice>{t('ownOptions')}</Notice>}
      <p className="utrecht-paragraph">{about}</p>
      <p className="scenario-standing">
        <strong>{standing(of)}</strong>
      </p>
      <p className="soft">
        {t('deciderIs', { decider })}. {t('sourceIs', { source })}.
      </p>
      <div className="row not-on-paper">
        <ButtonLink to="/scenarios/$questionId/side-by-side" params={{ questionId: id }}>
          {t('sideBySide')}
        </ButtonLink>
        {mayWrite && (
          <>
            <DialogButton verb={t('choose')}>
              {(close) => <ChoiceForm of={of} onDone={close} />}
            </DialogButton>
            <ButtonLink
              to="/scenarios/$questionId/new-option"
              params={{ questionId: id }}
              icon="plus"
            >
              {t('addOption')}
            </ButtonLink>
            <AddCriterion questionId={id} />
          </>
        )}
      </div>
      {options.map((option) => (
        <OptionStory key={option.id} of={option} question={of} />
      ))}
      <ChoiceHistory of={of} />
    </>
  )
}
