import { useText } from '../../../platform/language/text.ts'
import type { Tone } from '../../../ui/data/Badge.tsx'
import { Badge } from '../../../ui/data/Badge.tsx'
import type { WayIn } from './account-state.ts'
import { wayInOf } from './account-state.ts'
import type { Person } from './people.api.ts'
import { peopleText } from './people.text.ts'

const shown = {
  own: { word: 'own', tone: 'good' },
  invited: { word: 'invited', tone: 'neutral' },
  none: { word: 'noAccess', tone: 'unknown' },
  ended: { word: 'ended', tone: 'neutral' },
} as const satisfies Record<WayIn, { word: keyof typeof peopleText.nl; tone: Tone }>

/** How somebody gets in, in a word. */
export function AccessBadge({ of: person }: { of: Person }) {
  const t = useText(peopleText)
  const { word, tone } = shown[wayInOf(person)]
  return <Badge tone={tone}>{t(word)}</Badge>
}
