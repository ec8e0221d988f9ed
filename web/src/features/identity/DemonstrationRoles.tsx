import { Button as RoleButton } from 'react-aria-components/Button'
import { useAct } from '../../platform/api/act.ts'
import type { DemonstrationRole } from '../../platform/api/contract.ts'
import { problemKey, problemText } from '../../platform/api/problem.text.ts'
import { useText } from '../../platform/language/text.ts'
import { startSession } from '../../platform/session/endings.ts'
import { roleText } from '../../platform/session/role.text.ts'
import { Notice } from '../../ui/Notice.tsx'
import { signInAs } from './identity.api.ts'
import './signIn.css'

/** The invented people of the demonstration, one press each, under their organisation. */
export function DemonstrationRoles({ people }: { people: DemonstrationRole[] }) {
  const why = useText(problemText)
  const enter = useAct(signInAs, { onDone: startSession })
  return (
    <div className="demonstration-roles">
      {enter.problem && (
        <Notice kind="error" live>
          <p>{why(problemKey(enter.problem))}</p>
        </Notice>
      )}
      {byOrganisation(people).map(([organisation, members]) => (
        <section key={organisation} aria-label={organisation}>
          <h3 className="utrecht-heading-3">{organisation}</h3>
          <ul className="demonstration-roles__list">
            {members.map((member) => (
              <li key={member.membershipId}>
                <RoleChoice member={member} enter={enter.act} busy={enter.busy} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

type Choice = { member: DemonstrationRole; enter: (membershipId: string) => void; busy: boolean }

function RoleChoice({ member, enter, busy }: Choice) {
  const role = useText(roleText)
  return (
    <RoleButton
      className="role-choice"
      isDisabled={busy}
      onPress={() => enter(member.membershipId)}
    >
      <span className="role-choice__role">{role(member.role)}</span>
      <span className="role-choice__person">{member.person}</span>
    </RoleButton>
  )
}

function byOrganisation(people: DemonstrationRole[]): [string, DemonstrationRole[]][] {
  return Object.entries(Object.groupBy(people, (person) => person.organisation)).map(
    ([organisation, members]) => [organisation, members ?? []],
  )
}
