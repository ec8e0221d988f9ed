import { useState } from 'react'
import { useAct } from '../../platform/api/act.ts'
import { useText } from '../../platform/language/text.ts'
import { AssessmentHead } from './AssessmentHead.tsx'
import { AssessmentSteps } from './AssessmentSteps.tsx'
import { assessmentText } from './assessment.text.ts'
import { assessmentFrom, firstLacking, lacking } from './assessment-form.ts'
import type { Assessment, Instrument, Typed } from './assessments.api.ts'
import { recordAssessment } from './assessments.api.ts'
import { DomainQuestion } from './DomainQuestion.tsx'
import { KeepingLine } from './KeepingLine.tsx'
import { planRead } from './plans.api.ts'
import { useAssessmentDraft } from './useAssessmentDraft.ts'
import './Assessment.css'

type Props = {
  caseId: string
  instrument: Instrument
  /** The last assessment that counts, to stand beside this one. */
  earlier: Assessment | undefined
  begun: { typed: Typed; version: number }
  onDone: () => void
}

/** One side of life per step on a phone, all on one page on a desk. The first step is about the
 *  assessment itself. */
export function AssessmentForm({ caseId, instrument, earlier, begun, onDone }: Props) {
  const t = useText(assessmentText)
  const draft = useAssessmentDraft(caseId, begun)
  const [step, setStep] = useState(0)
  const [tried, setTried] = useState(false)
  const { typed, change } = draft
  const record = useAct(recordAssessment, {
    refresh: [...planRead(caseId), ['assessment-draft', caseId]],
    onDone: () => {
      draft.end()
      onDone()
    },
  })
  function send() {
    const body = assessmentFrom(typed)
    if (body) return record.act({ caseId, body })
    setTried(true)
    return setStep(Math.max(0, firstLacking(typed) + 1))
  }
  const missing = typed.domains.filter((line) => lacking(line)).length
  return (
    <div className="assessment" data-step={step}>
      <AssessmentHead typed={typed} onChange={change} shown={step === 0} />
      {typed.domains.map((line, place) => (
        <DomainQuestion
          key={line.domain}
          line={line}
          domain={instrument.domains[place]}
          scale={instrument}
          earlier={earlier}
          shown={step === place + 1}
          tried={tried}
          onChange={(next) => change({ ...typed, domains: typed.domains.with(place, next) })}
        />
      ))}
      <KeepingLine state={draft.state} />
      <AssessmentSteps
        step={step}
        steps={typed.domains.length}
        onStep={setStep}
        onRecord={send}
        record={record}
        missing={tried && missing > 0 ? t('lacking', { count: missing }) : undefined}
      />
    </div>
  )
}
