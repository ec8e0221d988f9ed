import { useText } from '../../platform/language/text.ts'
import { caseWords } from './case-words.text.ts'
import { reasons } from './closing-form.ts'
import { closuresText } from './closures.text.ts'
import { roomFactsText } from './room-facts.text.ts'
import type { TimelineItem } from './timeline.api.ts'
import { timelineText } from './timeline.text.ts'

type Reason = (typeof reasons)[number]
type CaseWord = keyof typeof caseWords.nl
type Plain = keyof typeof timelineText.nl

const isWord = (name: string): name is CaseWord => Object.hasOwn(caseWords.nl, name)
const isOfRoom = (name: string): name is keyof typeof roomFactsText.nl =>
  Object.hasOwn(roomFactsText.nl, name)
const isPlain = (name: string): name is Plain => Object.hasOwn(timelineText.nl, name)

const isReason = (reason: unknown): reason is Reason => reasons.some((one) => one === reason)

type Say = (item: TimelineItem) => string

/** What happened, in a few words. */
export function useTimelineTitle(): Say {
  const t = useText(timelineText)
  const room = useText(roomFactsText)
  const word = useText(caseWords)
  const why = useText(closuresText)
  const spell = (name: string) => (isWord(name) ? word(name as 'intake') : '')
  const named =
    (key: 'responsibility-began' | 'responsibility-ended' | 'assigned' | 'unassigned'): Say =>
    ({ about }) =>
      t(key, { name: about?.name ?? t('somebody') })
  const own: Record<string, Say> = {
    'case-closed': ({ attributes: { reason } }) =>
      isReason(reason) ? `${t('case-closed')}: ${why(reason).toLowerCase()}` : t('case-closed'),
    'phase-changed': ({ attributes }) =>
      t('phase-changed', { word: spell(String(attributes.phase)) }),
    'stability-changed': ({ attributes }) =>
      t('stability-changed', { word: spell(`stability-${String(attributes.stability)}`) }),
    'continuation-decided': ({ attributes }) =>
      attributes.needed ? t('continuation-yes') : t('continuation-no'),
    'responsibility-began': named('responsibility-began'),
    'responsibility-ended': named('responsibility-ended'),
    assigned: named('assigned'),
    unassigned: named('unassigned'),
  }
  return (item) => {
    const { kind } = item
    if (isOfRoom(kind)) return room(kind as 'message-came')
    return own[kind]?.(item) ?? t((isPlain(kind) ? kind : 'unknown') as 'unknown')
  }
}
