import { dayOf } from '../../platform/clock/index.ts'
import type { HandoverSheet, Sheet } from './sheet.schema.ts'
import { sleepingPart } from './sheet-sleeping.rules.ts'
import { sheetTerms } from './sheet-terms.rules.ts'

type Language = 'nl' | 'en'
type Terms = (typeof sheetTerms)[Language]

/** What is asked of the paper. @field names of the sides of her life, by code @field alias hers here */
export type SheetWish = {
  language: Language
  alias: string
  names: Readonly<Record<string, string>>
}

/** The sheet in words, part by part in the order of the screen. Each part has lines; a part without
 *  any says so. Its title tells no more than that a sheet passes. */
export function printedSheet({ sheet, confirmed }: HandoverSheet, wish: SheetWish) {
  const say = sheetTerms[wish.language]
  const day = dayIn(wish.language)
  const made = confirmed
    ? `${say.confirmed(confirmed.by)} ${day(dayOf(new Date(confirmed.at)))}`
    : `${say.made} ${day(dayOf(new Date(sheet.generatedAt)))}`
  const { phase, since, stability } = sheet.phase
  const word = (code: string) => say.codes[code] ?? code
  return {
    title: say.title,
    lang: wish.language,
    footer: made,
    about: wish.alias,
    fromTo: say.fromTo(sheet.from, sheet.to),
    parts: [
      {
        head: say.phase,
        lines: [`${word(phase)}, ${say.since} ${day(since)}; ${say.situation} ${word(stability)}`],
      },
      { head: say.safe, lines: safeLines(sheet.safeContact, say) },
      sleepingPart(sheet, { language: wish.language, day }),
      { head: say.plan, lines: planLines(sheet, { say, names: wish.names, day }) },
      { head: say.open, lines: actionLines(sheet, { say, names: wish.names, day }) },
      { head: say.contacts, lines: contactLines(sheet, { say, day }) },
      { head: say.agreements, lines: [sheet.agreements || say.nothing] },
      { head: say.notInRecord, lines: [sheet.notInRecord || say.nothing] },
      {
        head: say.gaps,
        lines: orElse(
          sheet.gaps.map((gap) => say.lacks[gap]),
          say.whole,
        ),
      },
    ],
  }
}

const orElse = (lines: string[], otherwise: string) => (lines.length > 0 ? lines : [otherwise])

function safeLines(of: Sheet['safeContact'], say: Terms): string[] {
  if (!of) return [say.lacks['no-safe-contact']]
  const [call, voicemail, text, visit] = say.ways
  const ways: [boolean, string][] = [
    [of.mayCall, call],
    [of.mayVoicemail, voicemail],
    [of.mayText, text],
    [of.mayVisit, visit],
  ]
  const list = (may: boolean) => ways.flatMap(([is, way]) => (is === may ? [way] : [])).join(', ')
  const said: [string, string][] = [
    [say.may, list(true)],
    [say.mayNot, list(false)],
    [say.hours, of.hours],
    [say.avoid, of.wordsToAvoid],
    [say.warn, of.warn],
  ]
  return said.flatMap(([head, words]) => (words ? [`${head}: ${words}`] : []))
}

type Saying = { say: Terms; names: SheetWish['names']; day: (on: string) => string }

function planLines({ plan }: Sheet, { say, names, day }: Saying): string[] {
  const { lastAssessedOn, goals } = plan
  const named = goals.map((code) => names[code] ?? code).join(', ')
  return [
    lastAssessedOn ? `${say.assessed}: ${day(lastAssessedOn)}` : say.lacks['no-assessment'],
    goals.length > 0 ? `${say.goals}: ${named}` : say.lacks['no-goals'],
  ]
}

function actionLines({ plan }: Sheet, { say, names, day }: Saying): string[] {
  const lines = plan.actions.map(({ domain, dueOn, owner }) => {
    const when = dueOn ? `${say.by} ${day(dueOn)}` : say.noDay
    return `${names[domain] ?? domain}: ${owner ?? say.herself}, ${when}`
  })
  return orElse(lines, say.noActions)
}

function contactLines({ contacts }: Sheet, { say, day }: Omit<Saying, 'names'>): string[] {
  const lines = contacts.map(
    ({ occurredOn, outcome, by }) => `${day(occurredOn)}: ${say.codes[outcome] ?? outcome}, ${by}`,
  )
  return orElse([...new Set(lines)], say.noContacts)
}

const dayIn = (language: Language) => {
  const format = new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
    dateStyle: 'long',
    timeZone: 'UTC',
  })
  return (day: string) => format.format(new Date(`${day}T00:00:00Z`))
}
