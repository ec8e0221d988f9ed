import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { AccessBadge } from '../../features/identity/accounts/AccessBadge.tsx'
import { EndAccount } from '../../features/identity/accounts/EndAccount.tsx'
import { GettingIn } from '../../features/identity/accounts/GettingIn.tsx'
import { MembershipList } from '../../features/identity/accounts/MembershipList.tsx'
import { PersonDetails } from '../../features/identity/accounts/PersonDetails.tsx'
import type { Person } from '../../features/identity/accounts/people.api.ts'
import { people } from '../../features/identity/accounts/people.api.ts'
import { peopleText } from '../../features/identity/accounts/people.text.ts'
import { useText } from '../../platform/language/text.ts'
import { Link } from '../../ui/Link.tsx'
import { Columns } from '../../ui/layout/Columns.tsx'
import { Page } from '../../ui/layout/Page.tsx'
import { Answer } from '../../ui/states/Answer.tsx'
import { NotFoundPage } from '../not-found/NotFoundPage.tsx'

/** One person: who she is, under which roles she works, and how she gets in. */
export function PersonPage() {
  const { personId } = useParams({ from: '/people/$personId' })
  const answer = useQuery(people)
  return (
    <Answer of={answer}>
      {({ items }) => {
        const person = items.find(({ id }) => id === personId)
        return person ? <PersonView of={person} /> : <NotFoundPage />
      }}
    </Answer>
  )
}

function PersonView({ of: person }: { of: Person }) {
  const t = useText(peopleText)
  return (
    <Page
      title={person.name}
      tab={t('title')}
      above={<Link to="/people">{t('back')}</Link>}
      lead={<AccessBadge of={person} />}
    >
      <Columns
        first={
          <>
            <MembershipList of={person} />
            <GettingIn of={person} />
          </>
        }
        second={
          <>
            <PersonDetails of={person} />
            <EndAccount of={person} />
          </>
        }
      />
    </Page>
  )
}
