import type { LinkProps } from '@tanstack/react-router'
import type { Role } from '../../../platform/api/contract.ts'
import type { OwnNotice } from './notices.api.ts'

const aboutOwnSignIn = ['passkey-added', 'passkey-refused', 'recovery-code-used']
const aboutAnAccount = ['invitation-made', 'sign-in-linked']

type Told = Pick<OwnNotice, 'kind' | 'entityId'>
type Reader = { personId: string; role: Role }

/** Where what a notice tells of can be seen; undefined where the notice says it all. */
export function pageOf({ kind, entityId }: Told, reader: Reader): LinkProps | undefined {
  if (aboutOwnSignIn.includes(kind)) return { to: '/sessions' }
  if (entityId === null) return undefined
  if (kind === 'emergency-access-opened') {
    return {
      to: '/emergency-accesses/$emergencyAccessId',
      params: { emergencyAccessId: entityId },
    }
  }
  if (!aboutAnAccount.includes(kind)) return undefined
  if (entityId === reader.personId || reader.role !== 'administrator') return { to: '/sessions' }
  return { to: '/people/$personId', params: { personId: entityId } }
}
