import { dayOf } from '../../platform/language/days.ts'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { DialogButton } from '../../ui/overlay/DialogButton.tsx'
import { AssignForm } from './AssignForm.tsx'
import { caseWords } from './case-words.text.ts'
import type { Case } from './cases.api.ts'
import { EndAssignment } from './EndAssignment.tsx'
import { TeamMember } from './TeamMember.tsx'
import { teamText } from './team.text.ts'
import { useCaseRefusal } from './useCaseRefusal.ts'
import './CaseTeam.css'

/** Who is responsible, and who else works with her. */
export function CaseTeam({ of: { id, responsible, core, actions } }: { of: Case }) {
  const t = useText(teamText)
  const word = useText(caseWords)
  const { day } = useDates()
  const { whyNot, isOffered } = useCaseRefusal()
  const mayChange = actions.assign.allowed
  const already = [responsible, ...(core?.team ?? [])].flatMap((one) => one?.membershipId ?? [])
  return (
    <div className="stack">
      <ul className="case-team">
        {responsible && (
          <TeamMember
            {...responsible}
            part={t('responsible')}
            when={t('since', { day: day(dayOf(responsible.since)) })}
          />
        )}
        {core?.team.map((member) => (
          <TeamMember
            key={member.id}
            {...member}
            part={word(member.kind)}
            when={
              member.untilOn
                ? t('until', { day: day(member.untilOn) })
                : t('since', { day: day(member.fromOn) })
            }
          >
            {mayChange && (member.kind === 'second' || member.kind === 'peer') && (
              <EndAssignment caseId={id} assignmentId={member.id} name={member.name} />
            )}
          </TeamMember>
        ))}
      </ul>
      {isOffered(actions.assign) && (
        <DialogButton
          verb={t('add')}
          title={t('addTitle')}
          icon="plus"
          unavailable={whyNot(actions.assign)}
        >
          {(close) => <AssignForm caseId={id} already={already} onDone={close} />}
        </DialogButton>
      )}
    </div>
  )
}
