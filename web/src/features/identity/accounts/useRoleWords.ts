import { useText } from '../../../platform/language/text.ts'
import { roleText } from '../../../platform/session/role.text.ts'
import type { HeldMembership } from './people.api.ts'

/** A membership as people say it: *casemanager, IrisZorg*. */
export function useRoleWords(): (held: Pick<HeldMembership, 'role' | 'organisation'>) => string {
  const role = useText(roleText)
  return (held) => `${role(held.role)}, ${held.organisation.name}`
}
