import type { Case } from '../../features/cases/cases.api.ts'
import { Identity } from '../../features/cases/Identity.tsx'
import { CaseFlexBudget } from '../../features/flex-budget/CaseFlexBudget.tsx'
import { PeerNotes } from '../../features/peer-support/PeerNotes.tsx'
import { CaseAccessLog } from '../../features/privacy/CaseAccessLog.tsx'
import { CaseConsents } from '../../features/privacy/CaseConsents.tsx'
import { HerSafety } from '../../features/safety/HerSafety.tsx'
import { HerVoice } from '../../features/voice/HerVoice.tsx'
import { useText } from '../../platform/language/text.ts'
import { Tabs } from '../../ui/layout/Tabs.tsx'
import { CaseStory } from './CaseStory.tsx'
import { casePageText } from './case-page.text.ts'
import type { CaseParts as Parts } from './case-rights.ts'

type Props = { of: Case; parts: Parts }

/** What happened, who she is, what is shared, and who looked: one at a time. Each is read only when
 *  it is opened, since every reading is recorded. */
export function CaseParts({ of: { id: caseId }, parts }: Props) {
  const t = useText(casePageText)
  const tabs = [
    parts.timeline && {
      id: 'course',
      title: t('course'),
      content: <CaseStory caseId={caseId} contacts={parts.contacts} />,
    },
    parts.identity && {
      id: 'identity',
      title: t('identity'),
      content: <Identity caseId={caseId} mayChange={parts.change} />,
    },
    parts.peer && {
      id: 'peer-notes',
      title: t('peerNotes'),
      content: <PeerNotes caseId={caseId} mayWrite={parts.buildsBridges} />,
    },
    parts.flexBudget && {
      id: 'flex-budget',
      title: t('flexBudget'),
      content: <CaseFlexBudget caseId={caseId} maySpend={parts.change} />,
    },
    parts.voice && {
      id: 'safety',
      title: t('safety'),
      content: <HerSafety caseId={caseId} mayChange={parts.change} />,
    },
    parts.voice && {
      id: 'voice',
      title: t('voice'),
      content: <HerVoice caseId={caseId} />,
    },
    parts.consents && {
      id: 'sharing',
      title: t('sharing'),
      content: <CaseConsents caseId={caseId} mayChange={parts.change} />,
    },
    parts.accessLog && {
      id: 'access',
      title: t('access'),
      content: <CaseAccessLog caseId={caseId} />,
    },
  ].filter((tab) => tab !== false)
  if (tabs.length === 0) return <p className="soft">{t('noContent')}</p>
  return <Tabs label={t('parts')} parts={tabs} />
}
