import type { ReactNode } from 'react'
import './states.css'

/** Nothing there, and that is a fact rather than a fault: say what it means, offer what helps. */
export function Empty({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="state">
      <svg className="state__drawing" viewBox="0 0 64 40" aria-hidden="true">
        <path d="M0 8h48M0 20h48M0 32h48" className="state__faint" />
        <path d="M0 32h14" />
      </svg>
      <p className="state__title">{title}</p>
      {children && <div className="state__text">{children}</div>}
    </div>
  )
}
