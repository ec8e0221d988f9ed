/** What the expert role spreads in the demonstration. Days are counted from the day at which it stands.
 *  @property reviewInDays until it is looked at again; negative when that day went by */
export type KnowledgeArticle = {
  kind: 'article' | 'development'
  topic: 'law-and-policy' | 'working-methods'
  reach: 'local' | 'national'
  title: string
  body: string
  source: string
  sourceUrl: string | null
  reviewedDaysAgo: number
  reviewInDays: number
}

export const knowledgeArticles: readonly KnowledgeArticle[] = [
  {
    kind: 'article',
    topic: 'working-methods',
    reach: 'local',
    title: 'Eerst vertrouwen, dan een hulpvraag',
    body: 'Wacht niet tot zij zelf om hulp vraagt. Ga naar haar toe, op haar plek en haar tijd. Doe eerst iets wat zij vandaag nodig heeft: droge kleren, een maaltijd, mee naar een afspraak. Beloof alleen wat je kunt doen en kom terug wanneer je dat zei. Een afspraak die zij mist, is geen reden om af te sluiten.',
    source: 'Werkwijze van het team',
    sourceUrl: null,
    reviewedDaysAgo: 120,
    reviewInDays: 245,
  },
  {
    kind: 'article',
    topic: 'working-methods',
    reach: 'local',
    title: 'Een warme overdracht: samen op bezoek',
    body: 'Een overdracht is warm als de oude en de nieuwe casemanager samen bij haar zijn geweest. Spreek vooraf af wie wat vertelt en vraag haar wat zij zelf wil zeggen. Wil zij niet kennismaken, kies dan met haar een ander die de brug slaat, zoals de ervaringsdeskundige.',
    source: 'Werkwijze van het team',
    sourceUrl: null,
    reviewedDaysAgo: 200,
    reviewInDays: 165,
  },
  {
    kind: 'article',
    topic: 'law-and-policy',
    reach: 'national',
    title: 'Gegevens delen: grondslag of toestemming',
    body: 'Delen mag alleen voor een doel dat vaststaat, met een ontvanger die het nodig heeft en met een grondslag. Toestemming is vrij en mag altijd worden ingetrokken; wie afhankelijk is van hulp, is niet zomaar vrij om nee te zeggen. Leg daarom vast waarop het delen rust, aan wie, en tot wanneer.',
    source: 'Algemene verordening gegevensbescherming, artikelen 5 tot en met 7',
    sourceUrl: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
    reviewedDaysAgo: 372,
    reviewInDays: -7,
  },
  {
    kind: 'development',
    topic: 'law-and-policy',
    reach: 'local',
    title: 'De zone: vier scenario’s bij de raad',
    body: 'Over de toekomst van de zone liggen vier scenario’s voor. Er is nog geen keuze gemaakt; wij gaan uit van wat er nu is. De zorg aan de vrouwen staat los van dat besluit: zij loopt door, ook voor wie zich niet laat registreren.',
    source: 'Brief aan de raad, maart 2023',
    sourceUrl: null,
    reviewedDaysAgo: 60,
    reviewInDays: 30,
  },
  {
    kind: 'development',
    topic: 'working-methods',
    reach: 'national',
    title: 'Ervaringsdeskundigen als vast lid van het team',
    body: 'In meer steden werkt een ervaringsdeskundige niet naast het team maar erin: met eigen uren, eigen werkbegeleiding en supervisie, en met eigen notities die zij zelf deelt. Dat verlaagt de drempel naar zorg die eerder is afgebroken.',
    source: 'Landelijk overleg van expertrollen',
    sourceUrl: null,
    reviewedDaysAgo: 90,
    reviewInDays: 90,
  },
]

export const knowledgeExpertises = [
  { key: 'linde-coordinator', topic: 'Regie en samenwerking in de keten' },
  { key: 'vlier', topic: 'Brug naar zorg na een slechte ervaring' },
  { key: 'wilg', topic: 'Outreachend werken op straat' },
  { key: 'olm', topic: 'Schulden en een postadres' },
] as const

export const knowledgeQuestions = [
  {
    by: 'wilg',
    askedDaysAgo: 40,
    question: 'Mag een huisarts weten dat iemand bij ons bekend is, als zij zelf niets zegt?',
    answer:
      'Alleen met een grondslag die de huisarts als ontvanger noemt. Vraag het haar eerst, en leg vast wat zij antwoordde.',
    answeredDaysAgo: 36,
  },
  {
    by: 'olm',
    askedDaysAgo: 19,
    question: 'Hoe regel je een briefadres voor iemand zonder vaste slaapplek?',
    answer:
      'De gemeente kan een briefadres geven als iemand nergens woont. Ga mee naar het loket en neem een brief van het team mee waarin staat dat jullie bereikbaar zijn.',
    answeredDaysAgo: 15,
  },
  {
    by: 'hazelaar',
    askedDaysAgo: 4,
    question: 'Wat kun je doen als een opvang iemand weigert omdat zij gebruikt?',
    answer: null,
    answeredDaysAgo: null,
  },
] as const
