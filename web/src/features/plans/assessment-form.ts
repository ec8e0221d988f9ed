import type { Assessment, Drafts, Instrument, NewAssessment, Typed } from './assessments.api.ts'

export type Line = Typed['domains'][number]

/** An assessment that nobody has typed at yet. @param kind what it most likely is */
export function emptyForm(instrument: Instrument, kind: Typed['kind'], today: string): Typed {
  return {
    instrumentId: instrument.id,
    kind,
    assessedOn: today,
    correctsId: null,
    domains: instrument.domains.map(({ code }) => emptyLine(code)),
  }
}

const emptyLine = (domain: string): Line => ({
  domain,
  answer: 'open',
  score: null,
  reason: '',
  ownScore: null,
  ownWords: '',
})

/** What was typed before, with a line for each domain of its instrument. */
export function recalled({ own }: Drafts, instrument: Instrument): Typed | undefined {
  if (!own || own.typed.instrumentId !== instrument.id) return undefined
  const known = new Map(own.typed.domains.map((line) => [line.domain, line]))
  const domains = instrument.domains.map(({ code }) => known.get(code) ?? emptyLine(code))
  return { ...own.typed, domains }
}

/** An earlier assessment, to be put right. */
export function correctionOf(earlier: Assessment, instrument: Instrument): Typed {
  const known = new Map(earlier.domains.map((line) => [line.domain, line]))
  return {
    instrumentId: instrument.id,
    kind: earlier.kind,
    assessedOn: earlier.assessedOn,
    correctsId: earlier.id,
    domains: instrument.domains.map(({ code }) => {
      const line = known.get(code)
      if (!line) return emptyLine(code)
      const { domain, score, ownScore } = line
      const answer = score === null ? 'not-assessed' : 'scored'
      return {
        domain,
        answer,
        score,
        reason: line.reason ?? '',
        ownScore,
        ownWords: line.ownWords ?? '',
      }
    }),
  }
}

/** What still has to be answered in a domain: the score, or why. */
export function lacking({ answer, score, reason }: Line): 'answer' | 'reason' | undefined {
  if (answer === 'not-assessed') return undefined
  if (answer === 'open' || score === null) return 'answer'
  return reason.trim() === '' ? 'reason' : undefined
}

export const firstLacking = ({ domains }: Typed) => domains.findIndex((line) => lacking(line))

/** What is sent; undefined while an answer or the day is missing. */
export function assessmentFrom(typed: Typed): NewAssessment | undefined {
  const { assessedOn, correctsId, kind, instrumentId, domains } = typed
  if (!assessedOn || firstLacking(typed) >= 0) return undefined
  return {
    kind,
    instrumentId,
    assessedOn,
    ...(correctsId && { correctsId }),
    domains: domains.map(({ domain, answer, score, reason, ownScore, ownWords }) => ({
      domain,
      score: answer === 'scored' ? score : null,
      ...(reason.trim() && { reason: reason.trim() }),
      ...(ownScore !== null && { ownScore }),
      ...(ownWords.trim() && { ownWords: ownWords.trim() }),
    })),
  }
}
