import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { problemOf } from '../../platform/api/problem.ts'
import { useText } from '../../platform/language/text.ts'
import { Empty } from '../../ui/states/Empty.tsx'
import { mandatesText } from './mandates.text.ts'

type Props = { of: UseQueryResult<unknown>; children: ReactNode }

/** What stands here while the register is on; that it is off, and why, while it is not. */
export function RegisterOff({ of, children }: Props) {
  const t = useText(mandatesText)
  if (problemOf(of.error)?.code !== 'zone-register-off') return children
  return (
    <Empty title={t('offTitle')}>
      <p>{t('offWords')}</p>
    </Empty>
  )
}
