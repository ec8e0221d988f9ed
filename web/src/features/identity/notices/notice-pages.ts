import type { LinkProps } from '@tanstack/react-router'
import type { Role } from '../../../platform/api/contract.ts'
import type { OwnNotice } from './notices.api.ts'

const aboutOwnSignIn = ['passkey-added', 'passkey-refused', 'recovery-code-used']
const aboutAnAccount = ['invitation-made', 'sign-in-linked']

type Told = Pick<OwnNotice, 'kind' | 'entityId'>
type Reader = { personId: string; role: Role }

/** Where what a notice tells of can be seen; undefined where the notice says it all. */
export function pageOf({ kind, entityId }: Told, reader: Reader): LinkProps | undefined {
  if (kind === 'confirmation-waits' || kind === 'assessment-due') return { to: '/' }
  if (aboutOwnSignIn.includes(kind)) return { to: '/sessions' }
  if (entityId === null) return undefined
  const passing = passingPage(kind)
  if (passing) return passing
  if (kind === 'emergency-access-opened') {
    return {
      to: '/emergency-accesses/$emergencyAccessId',
      params: { emergencyAccessId: entityId },
    }
  }
  return aboutAnAccount.includes(kind) ? accountPage(entityId, reader) : undefined
}

const meetingKinds = ['meeting-', 'decision-', 'minutes-']

// Which case it is about, the list says; the notice does not.
function passingPage(kind: string): LinkProps | undefined {
  if (kind.startsWith('handover-') || kind.startsWith('late-write-')) return { to: '/handovers' }
  if (kind.startsWith('escalation-')) return { to: '/escalations' }
  if (meetingKinds.some((start) => kind.startsWith(start))) return { to: '/meetings' }
  if (kind === 'question-answered') return { to: '/knowledge' }
  if (kind.startsWith('flex-')) return { to: '/flex-budget' }
  if (kind.startsWith('time-out-')) return { to: '/time-outs' }
  if (kind === 'absence-planned') return { to: '/absences' }
  return kind === 'stand-in-planned' ? { to: '/cases' } : undefined
}

// A privacy officer is told that a way in was made too, and keeps no accounts.
function accountPage(personId: string, reader: Reader): LinkProps | undefined {
  if (personId === reader.personId) return { to: '/sessions' }
  if (reader.role !== 'administrator') return undefined
  return { to: '/people/$personId', params: { personId } }
}
