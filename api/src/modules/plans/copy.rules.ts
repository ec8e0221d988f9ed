import type { Goal } from './goals.schema.ts'
import type { Plan } from './plans.schema.ts'

export type Language = 'nl' | 'en'

/** What goes on her copy. @field own her own score per domain, of the last assessment */
export type Copied = {
  plan: Plan
  names: Readonly<Record<string, string>>
  own: Readonly<Record<string, number>>
}

type Wish = { language: Language; today: string; scores: boolean }

// Words that tell who is with her and why, to whoever finds the paper. Beginnings: `tippel` is in
// `tippelzone`.
const revealing = [
  'stapteam',
  'sekswerk',
  'sex work',
  'sexwork',
  'prostitu',
  'tippel',
  'escort',
  'iriszorg',
  'leger des heils',
  'ketenaanpak',
  'chain approach',
  'casemanager',
  'case manager',
  'ervaringsdeskundige',
  'de cirkel',
  'de loods',
  'mensenhandel',
  'veiligheidshuis',
] as const

/** Words on the page that would give the approach away; none on a copy that may leave the building. */
export function findRevealing(texts: readonly string[]): string[] {
  const page = texts.join('\n').toLowerCase()
  return revealing.filter((word) => page.includes(word))
}

/** Everything on her copy that somebody typed. */
export function typedOn({ plan }: Copied): string[] {
  const words = plan.ownWords.slice(0, 1).map((said) => said.words)
  return [...words, ...shown(plan).flatMap(typedIn)]
}

const shown = (plan: Plan) => plan.goals.filter(({ state }) => state !== 'dropped')

const typedIn = ({ text, ownWords, actions }: Goal) =>
  [text, ownWords, ...actions.map((action) => action.text)].filter((typed) => typed !== null)

const terms = {
  nl: {
    title: 'Mijn plan',
    wish: 'Hoe ik het wil',
    me: 'ik',
    by: 'uiterlijk',
    reached: 'Wat gelukt is',
    done: 'gedaan',
    next: 'We kijken samen weer hoe het gaat vanaf',
    scores: 'Hoe het gaat',
    scale: (lowest: number, highest: number) =>
      `${lowest} is een groot probleem, ${highest} is: het lukt helemaal zelf.`,
    heads: ['', 'Eerst', 'Laatst', 'Mijn cijfer'],
    none: 'Er staat nu geen doel in.',
  },
  en: {
    title: 'My plan',
    wish: 'How I want it',
    me: 'me',
    by: 'by',
    reached: 'What worked out',
    done: 'done',
    next: 'We look together at how it goes again from',
    scores: 'How it goes',
    scale: (lowest: number, highest: number) =>
      `${lowest} is a big problem, ${highest} is: I manage all of it myself.`,
    heads: ['', 'First', 'Last', 'My score'],
    none: 'There is no goal in it now.',
  },
} as const

/** Her copy in words: neutral, without number, alias, organisation or role. */
export function copyOf(copied: Copied, wish: Wish) {
  const { plan, names } = copied
  const say = terms[wish.language]
  const dayIn = (day: string) => longDay(day, wish.language)
  const goals = plan.goals.filter(({ state }) => state === 'open')
  return {
    title: say.title,
    lang: wish.language,
    footer: dayIn(wish.today),
    wishHead: say.wish,
    wish: plan.ownWords[0]?.words ?? null,
    none: goals.length === 0 ? say.none : null,
    goals: goals.map((goal) => ({
      head: names[goal.domain] ?? goal.domain,
      text: goal.text ?? '',
      ownWords: goal.ownWords,
      actions: goal.actions
        .filter(({ state }) => state !== 'dropped')
        .map(({ text, owner, dueOn, state }) => ({
          text: text ?? '',
          by: state === 'done' ? say.done : `${owner?.name ?? say.me}, ${say.by} ${dayIn(dueOn)}`,
        })),
    })),
    reachedHead: say.reached,
    reached: plan.goals.flatMap(({ state, text }) => (state === 'reached' ? [text ?? ''] : [])),
    scoresHead: say.scores,
    scoresSay: say.scale(plan.lowest, plan.highest),
    scoreHeads: say.heads,
    scores: wish.scores ? scoresOf(copied) : [],
    next: plan.due ? `${say.next} ${dayIn(plan.due.fromOn)}.` : null,
  }
}

function scoresOf({ plan, names, own }: Copied): string[][] {
  const figure = (score: number | undefined) => (score === undefined ? '–' : String(score))
  return plan.course
    .filter(({ last }) => last !== null)
    .map(({ domain, first, last }) => [
      names[domain] ?? domain,
      figure(first?.score),
      figure(last?.score),
      figure(own[domain]),
    ])
}

const longDay = (day: string, language: Language) =>
  new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`))
