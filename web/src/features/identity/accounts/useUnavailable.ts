import { useText } from '../../../platform/language/text.ts'
import { useSession } from '../../../platform/session/session.ts'
import { accountRefusals } from './account-refusals.text.ts'
import type { Person } from './people.api.ts'

/** Why an account cannot be changed now, in the words of the server's own refusal; undefined when
 *  it can. `own` is what one may not do to oneself. */
export function useUnavailable({ id, kept, endedAt }: Person) {
  const t = useText(accountRefusals)
  const { person } = useSession()
  const change = reasonOf({ kept, endedAt })
  const changing = change && t(change)
  const own = person.id === id ? t('own-account') : undefined
  const ownRole = person.id === id ? t('own-membership') : undefined
  return { changing, own: changing ?? own, ownRole: changing ?? ownRole }
}

function reasonOf({ kept, endedAt }: Pick<Person, 'kept' | 'endedAt'>) {
  if (!kept) return 'account-kept-elsewhere'
  return endedAt === null ? undefined : 'account-ended'
}
