import { useText } from '../../platform/language/text.ts'
import { roleText } from '../../platform/session/role.text.ts'
import type { Look } from './access-log.api.ts'
import { accessLogText } from './access-log.text.ts'
import { lookWords } from './look-words.text.ts'
import { aroundWords } from './look-words-around.text.ts'
import { workWords } from './look-words-work.text.ts'

const { other: _other, ...known } = lookWords.nl

const isIn = <Words extends object>(words: Words, action: string): action is keyof Words & string =>
  Object.hasOwn(words, action)

/** A look as people say it: who, as what, did what. */
export function useLookWords() {
  const word = useText(lookWords)
  const inWork = useText(workWords)
  const around = useText(aroundWords)
  const role = useText(roleText)
  const t = useText(accessLogText)
  return {
    what: ({ action }: Look) => {
      if (isIn(workWords.nl, action)) return inWork(action)
      if (isIn(aroundWords.nl, action)) return around(action)
      return isIn(known, action) ? word(action) : word('other', { action })
    },
    name: ({ by }: Look) => by?.name ?? t('nobody'),
    as: ({ by }: Look) => (by ? `${role(by.role)}, ${by.organisation}` : ''),
  }
}
