import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useAct } from '../../platform/api/act.ts'
import type { ActHeaders } from '../../platform/api/act-headers.ts'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import { Answer } from '../../ui/states/Answer.tsx'
import { AssessmentForm } from './AssessmentForm.tsx'
import { assessmentText } from './assessment.text.ts'
import { correctionOf, emptyForm, recalled } from './assessment-form.ts'
import type { Assessments, Drafts, Instrument } from './assessments.api.ts'
import { assessmentsOf, draftOf, dropDraft, instruments } from './assessments.api.ts'

type Props = { caseId: string; corrects: string | undefined; onDone: () => void }

/** Reads what an assessment stands on: the list of domains, the earlier ones, what was typed before. */
export function AssessmentRoom({ caseId, corrects, onDone }: Props) {
  const lists = useQuery(instruments)
  const earlier = useQuery(assessmentsOf(caseId))
  const drafts = useQuery(draftOf(caseId))
  return (
    <Answer of={lists}>
      {({ items }) => {
        const instrument = items.find(({ current }) => current)
        if (!instrument) return null
        return (
          <Answer of={earlier}>
            {(assessments) => (
              <Answer of={drafts}>
                {(draft) => (
                  <Begun {...{ caseId, corrects, instrument, assessments, draft, onDone }} />
                )}
              </Answer>
            )}
          </Answer>
        )
      }}
    </Answer>
  )
}

type BegunProps = Props & { instrument: Instrument; assessments: Assessments; draft: Drafts }

function Begun({ caseId, corrects, instrument, assessments, draft, onDone }: BegunProps) {
  const { today } = useDates()
  const counting = assessments.items.filter(({ corrected }) => !corrected)
  const meant = counting.find(({ id }) => id === corrects)
  const earlier = counting.find(({ id }) => id !== corrects)
  const [begun] = useState(() => ({
    typed:
      recalled(draft, instrument) ??
      (meant
        ? correctionOf(meant, instrument)
        : emptyForm(instrument, assessments.due?.kind ?? 'periodic', today)),
    version: draft.version,
  }))
  return (
    <>
      <DraftNotices caseId={caseId} draft={draft} />
      <AssessmentForm {...{ caseId, instrument, earlier, begun, onDone }} />
    </>
  )
}

function DraftNotices({ caseId, draft }: { caseId: string; draft: Drafts }) {
  const t = useText(assessmentText)
  const { moment } = useDates()
  const client = useQueryClient()
  // What was typed since has been kept, at a later version.
  const dropAsItStands = async (of: string, headers: ActHeaders) => {
    const { version } = await client.fetchQuery({ ...draftOf(of), staleTime: 0 })
    return dropDraft({ caseId: of, version }, headers)
  }
  const drop = useAct(dropAsItStands, {
    onDone: () => client.resetQueries({ queryKey: ['assessment-draft', caseId] }),
  })
  const names = draft.others.map(({ name }) => name).join(', ')
  return (
    <>
      {draft.own && (
        <Notice>
          <p>{t('recalled', { when: moment(draft.own.savedAt) })}</p>
          <Button look="subtle" busy={drop.busy} onPress={() => drop.act(caseId)}>
            {t('drop')}
          </Button>
          <ProblemNotice problem={drop.problem} />
        </Notice>
      )}
      {names !== '' && (
        <Notice kind="warning">
          <p>{t('others', { names })}</p>
        </Notice>
      )}
    </>
  )
}
