import type { ReactNode } from 'react'
import { useText } from '../platform/language/text.ts'
import './Notice.css'
import { Icon } from './Icon.tsx'
import { uiText } from './ui.text.ts'

type Props = {
  kind?: 'info' | 'ok' | 'warning' | 'error'
  title?: string
  children?: ReactNode
  /** It answers something the person just did: it is said aloud at once. */
  live?: boolean
}

/** Something to know on this page. The icon and a word carry the kind, the colour only repeats it. */
export function Notice({ kind = 'info', title, children, live }: Props) {
  const t = useText(uiText)
  const role = kind === 'error' ? 'alert' : 'status'
  return (
    <div className={`utrecht-alert utrecht-alert--${kind} notice`} {...(live ? { role } : {})}>
      <div className="utrecht-alert__icon">
        <Icon name={kind} />
      </div>
      <div className="utrecht-alert__content">
        <span className="only-for-readers">{t(kind)}: </span>
        {title && <p className="notice__title">{title}</p>}
        {children && <div className="utrecht-alert__message">{children}</div>}
      </div>
    </div>
  )
}
