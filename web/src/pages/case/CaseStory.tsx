import { CaseTimeline } from '../../features/cases/CaseTimeline.tsx'
import { useContactEntry } from '../../features/contacts/ContactEntry.tsx'

type Props = { caseId: string; contacts: boolean }

/** The timeline, with what the contacts themselves tell. */
export function CaseStory({ caseId, contacts }: Props) {
  const { entry, readEarlier } = useContactEntry(caseId, contacts)
  return (
    <CaseTimeline
      caseId={caseId}
      onEarlier={readEarlier}
      more={(item) => (item.kind === 'contact-recorded' ? entry(item) : undefined)}
    />
  )
}
