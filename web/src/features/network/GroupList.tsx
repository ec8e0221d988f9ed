import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { ChangeKept } from './ChangeKept.tsx'
import type { Network, Part } from './network.api.ts'
import { networkText } from './network.text.ts'
import './network.css'

/** The groups of the diagram in words: who is in each, what they do, when last spoken with. */
export function GroupList({ within }: { within: Network }) {
  return (
    <ul className="network-groups">
      {within.groups.map((group) => (
        <li key={group.id}>
          <h3 className="utrecht-heading-3">{group.name}</h3>
          {group.does && <p className="soft">{group.does}</p>}
          <ul className="network-list">
            {group.parts.map((part) => (
              <li
                key={part.id}
                {...(part.uncertainBecause && { className: 'network-list__uncertain' })}
              >
                <PartWords of={part} />
                <ChangeKept kind="parts" within={within} of={part} />
              </li>
            ))}
          </ul>
          <ChangeKept kind="groups" within={within} of={group} />
        </li>
      ))}
    </ul>
  )
}

function PartWords({
  of: { name, does, organisation, lastSpokenOn, uncertainBecause },
}: {
  of: Part
}) {
  const t = useText(networkText)
  const { day } = useDates()
  const said = [
    does,
    organisation === name ? null : organisation,
    lastSpokenOn && t('spoken', { day: day(lastSpokenOn) }),
  ]
  return (
    <>
      <p>
        <strong>{uncertainBecause ? `${name} (?)` : name}</strong>
      </p>
      <p className="soft">{said.filter(Boolean).join(' · ')}</p>
      {uncertainBecause && <p>{t('uncertain', { why: uncertainBecause })}</p>}
    </>
  )
}
