import type { PictureWords } from './picture.rules.ts'

export type Language = 'nl' | 'en'

const places = { nl: 'nl-NL', en: 'en-GB' } as const

/** *4 dec 2023* @param day `YYYY-MM-DD` */
export const dayIn = (language: Language, day: string) =>
  new Intl.DateTimeFormat(places[language], {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`))

const texts = {
  nl: {
    title: 'Netwerk van de aanpak',
    described: 'Wie erin zit, wat zij doen en wanneer zij het laatst gesproken zijn.',
    spoken: 'laatst gesproken',
    uncertain: 'onzeker',
    nobody: 'Hier staat nog niemand.',
  },
  en: {
    title: 'Network of the approach',
    described: 'Who is in it, what they do and when somebody last spoke with them.',
    spoken: 'last spoken with',
    uncertain: 'uncertain',
    nobody: 'Nobody stands here yet.',
  },
} as const

/** The words of the picture and of its page, in one language. */
export function wordsIn(language: Language) {
  const text = texts[language]
  const words: PictureWords = {
    spoken: (day) => `${text.spoken} ${dayIn(language, day)}`,
    uncertain: (because) => `${text.uncertain}: ${because}`,
  }
  return { ...text, words }
}
