import { useQuery } from '@tanstack/react-query'
import { useText } from '../../platform/language/text.ts'
import { useSession } from '../../platform/session/session.ts'
import { Section } from '../../ui/layout/Section.tsx'
import { Answer } from '../../ui/states/Answer.tsx'
import { Empty } from '../../ui/states/Empty.tsx'
import { ElementNote } from './ElementNote.tsx'
import { EvidenceButton } from './EvidenceButton.tsx'
import { liveNoteText } from './live-note.text.ts'
import { NormTable } from './NormTable.tsx'
import { safeguards } from './safeguards.api.ts'

/** The note as it stands today, element by element, then the norms, then what is not measured. */
export function LiveNote() {
  const t = useText(liveNoteText)
  const { role } = useSession().membership
  const answer = useQuery(safeguards)
  const none = <Empty title={t('none')} />
  return (
    <>
      <Answer of={answer} empty={{ when: ({ elements }) => elements.length === 0, show: none }}>
        {({ elements }) =>
          elements.map((element) => (
            <div key={element.code} className="note-element">
              <ElementNote
                of={element}
                evidence={(figure) => <EvidenceButton of={figure} role={role} />}
              />
              {element.norms.length > 0 && (
                <NormTable norms={element.norms} mayChange={role === 'process_director'} />
              )}
            </div>
          ))
        }
      </Answer>
      <Section title={t('later')}>
        <p className="utrecht-paragraph soft">{t('laterWords')}</p>
      </Section>
    </>
  )
}
