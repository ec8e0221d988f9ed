import type { ReactNode } from 'react'
import { useText } from '../../platform/language/text.ts'
import { SignalCard } from './SignalCard.tsx'
import type { Signal } from './signals.api.ts'
import { signalsText } from './signals.text.ts'
import './signals.css'

type Props = {
  items: readonly Signal[]
  longestUntilOn: string
  action?: ((of: Signal) => ReactNode) | undefined
  label?: string
}

/** Signals in the order of the server: what needs a person today first. */
export function SignalList({ items, label, ...rest }: Props) {
  const t = useText(signalsText)
  return (
    <ul className="signals" aria-label={label ?? t('list')}>
      {items.map((of) => (
        <SignalCard key={`${of.kind} ${of.entityId}`} of={of} {...rest} />
      ))}
    </ul>
  )
}
