import type { ReactNode } from 'react'

type Props = {
  name: string
  organisation: string
  part: string
  when: string
  children?: ReactNode
}

/** One colleague on a case. */
export function TeamMember({ name, organisation, part, when, children }: Props) {
  return (
    <li className="case-team__member">
      <div>
        <p className="case-team__name">{name}</p>
        <p className="case-team__part">
          {organisation} · {part} · {when}
        </p>
      </div>
      {children}
    </li>
  )
}
