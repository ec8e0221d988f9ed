import type { Case } from '../../features/cases/cases.api.ts'
import { AssessmentHistory } from '../../features/plans/AssessmentHistory.tsx'
import { assessmentText } from '../../features/plans/assessment.text.ts'
import { Change } from '../../features/plans/Change.tsx'
import { changeText } from '../../features/plans/change.text.ts'
import { copyText } from '../../features/plans/copy.text.ts'
import { DueLine } from '../../features/plans/DueLine.tsx'
import { HerWords } from '../../features/plans/HerWords.tsx'
import { PlanGoals } from '../../features/plans/PlanGoals.tsx'
import { PrintCopy } from '../../features/plans/PrintCopy.tsx'
import { planText } from '../../features/plans/plan.text.ts'
import type { PlanRights } from '../../features/plans/plan-rights.ts'
import type { Plan } from '../../features/plans/plans.api.ts'
import { useText } from '../../platform/language/text.ts'
import { useSession } from '../../platform/session/session.ts'
import { ButtonLink, Link } from '../../ui/Link.tsx'
import { Columns } from '../../ui/layout/Columns.tsx'
import { Page } from '../../ui/layout/Page.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import { DialogButton } from '../../ui/overlay/DialogButton.tsx'

type Props = { of: Case; plan: Plan }

/** What is to change first, then how it went, her words, and the assessments behind it. */
export function PlanView({ of, plan }: Props) {
  const t = useText(planText)
  const rights = useRights(of)
  const { id: caseId } = of
  const assesses = rights.plan && plan.due !== null
  return (
    <Page
      title={t('title')}
      tab={t('title')}
      above={<BackLink of={of} />}
      lead={<DueLine due={plan.due} />}
      action={
        assesses && (
          <ButtonLink
            to="/cases/$caseId/assessment"
            params={{ caseId }}
            look="primary"
            preload={false}
          >
            {t('assess')}
          </ButtonLink>
        )
      }
    >
      <Columns
        first={<PlanGoals caseId={caseId} plan={plan} rights={rights} />}
        second={<PlanSide caseId={caseId} plan={plan} rights={rights} />}
      />
    </Page>
  )
}

function BackLink({ of }: { of: Case }) {
  return (
    <Link to="/cases/$caseId" params={{ caseId: of.id }} preload={false}>
      {`${of.alias} · ${of.number}`}
    </Link>
  )
}

type SideProps = { caseId: string; plan: Plan; rights: PlanRights }

function PlanSide({ caseId, plan, rights }: SideProps) {
  const t = useText(changeText)
  const copy = useText(copyText)
  const correct = useText(assessmentText)
  return (
    <>
      <Section title={t('title')}>
        <Change {...plan} />
      </Section>
      {(rights.plan || rights.own) && <HerWords caseId={caseId} plan={plan} rights={rights} />}
      {(rights.plan || rights.own) && (
        <div className="not-on-paper">
          <DialogButton verb={copy('verb')} title={copy('title')}>
            {() => <PrintCopy caseId={caseId} />}
          </DialogButton>
        </div>
      )}
      <AssessmentHistory
        caseId={caseId}
        action={(earlier) =>
          rights.plan && (
            <ButtonLink
              to="/cases/$caseId/assessment"
              params={{ caseId }}
              search={{ corrects: earlier.id }}
              preload={false}
            >
              {correct('correct')}
            </ButtonLink>
          )
        }
      />
    </>
  )
}

// The server decides each of it again; this keeps a screen from offering what would be refused.
function useRights({ relation, core }: Case): PlanRights {
  const { role } = useSession().membership
  const own = relation === 'own'
  const team = core?.team.map(({ membershipId, name }) => ({ membershipId, name })) ?? []
  const current = core?.responsibilities.find(({ until }) => until === null)
  const responsible = current ? [{ membershipId: current.membershipId, name: current.name }] : []
  return {
    plan: own && role === 'case_manager',
    own: own && role === 'peer_expert',
    team: [...responsible, ...team],
  }
}
