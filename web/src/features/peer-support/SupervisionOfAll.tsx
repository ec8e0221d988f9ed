import { useQuery } from '@tanstack/react-query'
import { useText } from '../../platform/language/text.ts'
import { roleText } from '../../platform/session/role.text.ts'
import { Section } from '../../ui/layout/Section.tsx'
import { Answer } from '../../ui/states/Answer.tsx'
import { Empty } from '../../ui/states/Empty.tsx'
import { supervision } from './supervision.api.ts'
import { supervisionText } from './supervision.text.ts'
import { WorkerSupervision } from './WorkerSupervision.tsx'

const shown = 12

/** Everyone whose supervision the reader sees, by name, with the terms that hold. */
export function SupervisionOfAll() {
  const t = useText(supervisionText)
  const role = useText(roleText)
  const asked = useQuery(supervision)
  const nobody = <Empty title={t('nobody')} />
  return (
    <Answer of={asked} empty={{ when: ({ people }) => people.length === 0, show: nobody }}>
      {({ people, terms }) => (
        <>
          <p className="soft">
            {t('terms', {
              supervision: terms.supervisionDays,
              guidance: terms.workGuidanceDays,
              grace: terms.lapsedAfterDays,
            })}
          </p>
          {people.map((worker) => (
            <Section
              key={worker.membershipId}
              title={`${worker.name}, ${role(worker.role).toLowerCase()}`}
            >
              <WorkerSupervision of={worker} most={shown} />
            </Section>
          ))}
        </>
      )}
    </Answer>
  )
}
