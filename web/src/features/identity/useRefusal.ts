import type { Problem } from '../../platform/api/problem.ts'
import { useText } from '../../platform/language/text.ts'
import { passkeysText } from './passkeys.text.ts'

/** Why the way in could not be changed, in words; undefined where the general sentence will do. */
export function useRefusal(): (problem: Problem) => string | undefined {
  const t = useText(passkeysText)
  return ({ code, facts }) => {
    if (code === 'sign-in-again') return t('signInAgain', { minutes: Number(facts.minutes) })
    if (code === 'passkeys-full') return t('full', { most: Number(facts.most) })
    if (code === 'last-passkey') return t('lastPasskey')
    if (code === 'unexpected' || code === 'ceremony-over') return t('notMade')
    return undefined
  }
}
