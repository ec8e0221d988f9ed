import { useAct } from '../../platform/api/act.ts'
import { useText } from '../../platform/language/text.ts'
import { roleText } from '../../platform/session/role.text.ts'
import { enterSession } from '../../platform/session/turns.ts'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import { ChoiceButton } from './ChoiceButton.tsx'
import type { DemonstrationRole } from './sign-in.api.ts'
import { signInAs } from './sign-in.api.ts'
import './sign-in.css'

/** The invented people of the demonstration, one press each, under their organisation. */
export function DemonstrationRoles({ people }: { people: readonly DemonstrationRole[] }) {
  const role = useText(roleText)
  const enter = useAct(signInAs, { onDone: enterSession })
  return (
    <div className="demonstration-roles">
      <ProblemNotice problem={enter.problem} />
      {byOrganisation(people).map(([organisation, members]) => (
        <section key={organisation} aria-label={organisation}>
          <h3 className="utrecht-heading-3">{organisation}</h3>
          <ul className="choice-list">
            {members.map((member) => (
              <li key={member.membershipId}>
                <ChoiceButton
                  title={role(member.role)}
                  detail={member.person}
                  busy={enter.busy}
                  onPress={() => enter.act(member.membershipId)}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

function byOrganisation(people: readonly DemonstrationRole[]) {
  const groups = new Map<string, DemonstrationRole[]>()
  for (const person of people) {
    groups.set(person.organisation, [...(groups.get(person.organisation) ?? []), person])
  }
  return [...groups]
}
