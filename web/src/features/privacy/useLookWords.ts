import { useText } from '../../platform/language/text.ts'
import { roleText } from '../../platform/session/role.text.ts'
import type { Look } from './access-log.api.ts'
import { accessLogText } from './access-log.text.ts'
import { lookWords } from './look-words.text.ts'

type Known = Exclude<keyof typeof lookWords.nl, 'other'>

const isKnown = (action: string): action is Known =>
  action !== 'other' && Object.hasOwn(lookWords.nl, action)

/** A look as people say it: who, as what, did what. */
export function useLookWords() {
  const word = useText(lookWords)
  const role = useText(roleText)
  const t = useText(accessLogText)
  return {
    what: ({ action }: Look) => (isKnown(action) ? word(action) : word('other', { action })),
    name: ({ by }: Look) => by?.name ?? t('nobody'),
    as: ({ by }: Look) => (by ? `${role(by.role)}, ${by.organisation}` : ''),
  }
}
