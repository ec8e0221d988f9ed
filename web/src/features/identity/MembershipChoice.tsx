import { useAct } from '../../platform/api/act.ts'
import { useText } from '../../platform/language/text.ts'
import { roleText } from '../../platform/session/role.text.ts'
import { enterSession } from '../../platform/session/turns.ts'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import { ChoiceButton } from './ChoiceButton.tsx'
import { switchMembership } from './sessions.api.ts'
import type { SignedIn } from './sign-in.api.ts'
import './sign-in.css'

/** For who works in more than one role: as whom now? */
export function MembershipChoice({ membershipId, memberships }: SignedIn) {
  const role = useText(roleText)
  const change = useAct(switchMembership, { onDone: enterSession })
  const choose = (id: string) => (id === membershipId ? void enterSession() : change.act(id))
  return (
    <div className="stack">
      <ProblemNotice problem={change.problem} />
      <ul className="choice-list">
        {memberships.map(({ id, role: as, organisation }) => (
          <li key={id}>
            <ChoiceButton
              title={role(as)}
              detail={organisation.name}
              busy={change.busy}
              onPress={() => choose(id)}
            />
          </li>
        ))}
      </ul>
    </div>
  )
}
