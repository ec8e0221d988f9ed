import { dayOf } from '../../platform/language/days.ts'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { DialogButton } from '../../ui/overlay/DialogButton.tsx'
import { CaseFact } from './CaseFact.tsx'
import { ChangePhase } from './ChangePhase.tsx'
import { ChangeStability } from './ChangeStability.tsx'
import { caseWords } from './case-words.text.ts'
import type { Case } from './cases.api.ts'
import { courseText } from './course.text.ts'
import { DecideContinuation } from './DecideContinuation.tsx'
import { useCaseRefusal } from './useCaseRefusal.ts'

type Course = NonNullable<Case['course']>
type Props = { of: Case; course: Course }

/** Phase, stability and continuation, each with its change or the reason why not. */
export function CaseCourse({ of: { id: caseId, actions, core }, course }: Props) {
  const t = useText(courseText)
  const word = useText(caseWords)
  const { day } = useDates()
  const { whyNot, isOffered } = useCaseRefusal()
  const meant = { caseId, version: course.version }
  const reason = core?.decisions.findLast(({ aspect }) => aspect === 'continuation')?.reason
  const closed = whyNot(actions.changePhase)
  return (
    <>
      <dl className="case-facts">
        <CaseFact
          term={t('phase')}
          value={word(course.phase)}
          detail={t('phaseSince', { day: day(dayOf(course.phaseSince)) })}
          closed={whyNot(actions.changePhase)}
        >
          <DialogButton look="subtle" verb={t('change')} title={t('changePhase')}>
            {(close) => <ChangePhase {...meant} phase={course.phase} onDone={close} />}
          </DialogButton>
        </CaseFact>
        <CaseFact
          term={t('stability')}
          value={word(`stability-${course.stability}`)}
          closed={whyNot(actions.changeStability)}
        >
          <DialogButton look="subtle" verb={t('change')} title={t('changeStability')}>
            {(close) => <ChangeStability {...meant} stability={course.stability} onDone={close} />}
          </DialogButton>
        </CaseFact>
        <CaseFact
          term={t('continuation')}
          value={word(continuationWord(course))}
          detail={reason && t('because', { reason })}
          closed={whyNot(actions.decideContinuation)}
        >
          <DialogButton look="subtle" verb={t('decide')} title={t('decideContinuation')}>
            {(close) => <DecideContinuation {...meant} onDone={close} />}
          </DialogButton>
        </CaseFact>
      </dl>
      {closed && isOffered(actions.changePhase) && <p className="soft">{closed}</p>}
    </>
  )
}

function continuationWord({ continuationNeeded }: Course) {
  if (continuationNeeded === null) return 'continuation-open'
  return continuationNeeded ? 'continuation-yes' : 'continuation-no'
}
