import type { Application, Details } from './applications.schema.ts'
import { words } from './letter-words.rules.ts'
import type { Letter } from './letters.schema.ts'

export type Language = 'nl' | 'en'

type Writing = {
  application: Application
  details: Details
  today: string
  language: Language
}

/** A letter in words, as it is printed: to whom, what is decided, why, and what she can do about it. It is
 *  made from what is on record; a letter about something that happened twice tells of the last. */
export function letterOf(letter: Letter, { application, details, today, language }: Writing) {
  const say = words[language]
  const body = bodies[letter](application, language)
  return {
    title: body.title,
    lang: language,
    footer: say.number(application.number),
    to: [...addressee(details, say.care), ...details.address.split(/\s*[\n,]\s*/)],
    date: longDay(body.on ?? today, language),
    reference: say.reference(application.number, longDay(application.receivedOn, language)),
    lines: [say.dear, ...body.lines],
    quotedHead: body.quotedHead ?? '',
    quoted: body.quoted ?? null,
    after: body.after ?? [],
    remedyHead: body.remedyHead ?? null,
    remedy: body.remedy ?? '',
    close: [...say.close],
  }
}

const addressee = ({ name, representative }: Details, care: (name: string) => string) =>
  representative === null ? [name] : [representative, care(name)]

/** @property on the day on which it was sent; today where that is not on record */
type Body = {
  title: string
  on?: string | undefined
  lines: string[]
  quotedHead?: string
  quoted?: string | null
  after?: string[]
  remedyHead?: string
  remedy?: string
}

const bodies: Record<Letter, (of: Application, language: Language) => Body> = {
  receipt: (of, language) => {
    const say = words[language]
    const dueOn = of.term?.of === 'application' ? longDay(of.term.dueOn, language) : null
    return {
      title: say.receipt,
      lines: [
        say.received(longDay(of.receivedOn, language)),
        ...(dueOn ? [say.decideBy(dueOn)] : []),
      ],
    }
  },
  supplement: (of, language) => {
    const say = words[language]
    const last = of.suspensions.filter(({ ground }) => ground === 'incomplete').at(-1)
    return {
      title: say.supplement,
      on: last?.askedOn,
      lines: [say.incomplete],
      quotedHead: say.missing,
      quoted: last?.what ?? null,
      after: last ? [say.supplementBy(longDay(last.untilOn, language)), say.standsStill] : [],
    }
  },
  notice: (of, language) => extensionLetter(of, { language, kinds: ['notice'] }),
  adjournment: (of, language) =>
    extensionLetter(of, { language, kinds: ['adjournment', 'agreed'] }),
  decision: (of, language) => {
    const say = words[language]
    const { decision, validFrom, validUntil, objectionTerm: term } = of
    const granted = decision?.outcome === 'granted' && validFrom && validUntil
    return {
      title: say.decision,
      on: decision?.announcedOn,
      lines: decision ? [say[decision.outcome], say.grounds[decision.ground]] : [],
      quotedHead: say.why,
      quoted: decision?.reason ?? null,
      after: granted
        ? [say.valid(longDay(validFrom, language), longDay(validUntil, language))]
        : [],
      ...(term
        ? { remedyHead: say.disagree, remedy: say.object(longDay(term.until, language)) }
        : {}),
    }
  },
  'objection-receipt': (of, language) => {
    const say = words[language]
    const { objection, term } = of
    const received = objection
      ? [say.objectionReceived(longDay(objection.receivedOn, language))]
      : []
    const due = term?.of === 'objection' ? [say.objectionBy(longDay(term.dueOn, language))] : []
    return {
      title: say.objectionReceipt,
      lines: [
        ...received,
        ...(objection?.late ? [say.objectionLate] : []),
        ...(objection?.committee ? [say.committee] : []),
        say.heard,
        ...due,
      ],
    }
  },
  'objection-decision': (of, language) => {
    const say = words[language]
    const decision = of.objection?.decision
    return {
      title: say.objectionDecision,
      on: decision?.announcedOn,
      lines: decision ? [say[decision.outcome]] : [],
      quotedHead: say.why,
      quoted: decision?.reason ?? null,
      remedyHead: say.disagree,
      remedy: say.appeal,
    }
  },
}

type Extending = { language: Language; kinds: readonly string[] }

function extensionLetter(of: Application, { language, kinds }: Extending): Body {
  const say = words[language]
  const last = of.extensions.filter(({ kind }) => kinds.includes(kind)).at(-1)
  const dueOn = last?.untilOn ?? of.term?.dueOn
  return {
    title: last?.ofObjection ? say.adjournment : say.notice,
    on: last?.notifiedOn,
    lines: [last?.ofObjection ? say.adjourned : say.later],
    quotedHead: say.why,
    quoted: last?.because ?? null,
    after: dueOn ? [say.decideBy(longDay(dueOn, language))] : [],
  }
}

const longDay = (day: string, language: Language) =>
  new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`))
