import { useQuery } from '@tanstack/react-query'
import { useText } from '../../platform/language/text.ts'
import { roleText } from '../../platform/session/role.text.ts'
import { Section } from '../../ui/layout/Section.tsx'
import { Answer } from '../../ui/states/Answer.tsx'
import { Empty } from '../../ui/states/Empty.tsx'
import { HoursInPool } from './HoursInPool.tsx'
import { ProfilePoints } from './ProfilePoints.tsx'
import type { Pool, PoolPerson } from './pool.api.ts'
import { pool } from './pool.api.ts'
import { poolText } from './pool.text.ts'
import { Speaks } from './Speaks.tsx'

/** Everyone of the pool whom the reader sees, by organisation and name. */
export function PoolList() {
  const t = useText(poolText)
  const asked = useQuery(pool)
  const nobody = <Empty title={t('nobody')} />
  return (
    <Answer of={asked} empty={{ when: ({ people }) => people.length === 0, show: nobody }}>
      {({ people, points }) =>
        people.map((person) => (
          <PersonInPool key={person.membershipId} of={person} points={points} />
        ))
      }
    </Answer>
  )
}

function PersonInPool({ of, points }: { of: PoolPerson; points: Pool['points'] }) {
  const role = useText(roleText)
  return (
    <Section title={`${of.name}, ${role(of.role).toLowerCase()}, ${of.organisation}`}>
      <div className="stack">
        <HoursInPool of={of} />
        <ProfilePoints of={of} points={points} />
        <Speaks of={of} />
      </div>
    </Section>
  )
}
