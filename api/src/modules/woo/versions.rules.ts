import type { Hole } from './holes.rules.ts'
import { holesIn } from './holes.rules.ts'
import { indexOf, shows } from './shown.rules.ts'
import { tokensOf } from './tokens.rules.ts'
import type { Range, Warning } from './woo.schema.ts'

type Version = { title: string; text: string }

const most = 200

/** Where a version that is public already says what the copy takes out, takes out what the copy says, or says what
 *  was gone from the text before it came here. What both take out is no matter. */
export function warningsOf(
  text: string,
  passages: readonly Range[],
  versions: readonly Version[],
): Warning[] {
  const tokens = tokensOf(text)
  const all = versions.flatMap((version): Warning[] => {
    const index = indexOf(version.text)
    const at = (kind: Warning['kind'], { from, until }: Hole): Warning => {
      const words = text.slice(from, until)
      return { kind, version: version.title, from, until, words }
    }
    const shown = passages.filter((passage) => shows(index, tokens, passage))
    const hidden = holesIn(text, version.text).filter((hole) => !covered(hole, passages))
    const gone = holesIn(version.text, text)
    return [
      ...shown.map((passage) => at('shown-there', passage)),
      ...hidden.map((hole) => at('hidden-there', hole)),
      ...gone.map(({ from, until }) => ({
        kind: 'gone-here' as const,
        version: version.title,
        from: null,
        until: null,
        words: version.text.slice(from, until),
      })),
    ]
  })
  return all.slice(0, most)
}

const covered = (hole: Hole, passages: readonly Range[]) =>
  passages.some(({ from, until }) => from < hole.until && hole.from < until)
