import { defineText } from '../../platform/language/text.ts'

/** How each side of life went, and what counts as improvement. One definition, the server's. */
export const changeText = defineText('plan-change', {
  nl: {
    title: 'Hoe het ging',
    caption: 'Per leefgebied: de eerste score, de laatste en het verschil',
    domain: 'Leefgebied',
    first: 'Eerst',
    last: 'Laatst',
    change: 'Verschil',
    none: 'Niet beoordeeld',
    picture:
      'Per leefgebied van de eerste naar de laatste score; de tabel hieronder zegt hetzelfde.',
    scale: '{{lowest}} is een acuut probleem, {{highest}} is: het lukt haar helemaal zelf.',
    improved: 'Lotsverbetering',
    'not-improved': 'Geen lotsverbetering',
    unknown: 'Lotsverbetering nog niet bekend',
    counts: 'Op {{compared}} leefgebieden vergeleken: {{rose}} omhoog, {{fell}} omlaag.',
    uncounted: 'Er is nog geen leefgebied dat twee keer een score kreeg.',
    define: 'Wat betekent dit?',
    definition:
      'Lotsverbetering is: van de eerste naar de laatste meting gingen meer leefgebieden omhoog dan omlaag, en geen enkel leefgebied viel terug tot een acuut probleem (score 1). Scores worden niet opgeteld. “Niet beoordeeld” telt niet mee.',
    up: 'omhoog',
    down: 'omlaag',
    same: 'gelijk',
    openTable: 'De tabel erbij',
  },
  en: {
    title: 'How it went',
    caption: 'Per side of life: the first score, the last, and the difference',
    domain: 'Side of life',
    first: 'First',
    last: 'Last',
    change: 'Difference',
    none: 'Not assessed',
    picture: 'Per side of life from the first score to the last; the table below says the same.',
    scale: '{{lowest}} is an acute problem, {{highest}} is: she manages all of it herself.',
    improved: 'Improvement',
    'not-improved': 'No improvement',
    unknown: 'Improvement not known yet',
    counts: 'Compared on {{compared}} sides of life: {{rose}} up, {{fell}} down.',
    uncounted: 'No side of life was scored twice yet.',
    define: 'What does this mean?',
    definition:
      'Improvement is: from the first assessment to the last more sides of life went up than down, and none fell back to an acute problem (score 1). Scores are not added up. “Not assessed” does not count.',
    up: 'up',
    down: 'down',
    same: 'the same',
    openTable: 'With its table',
  },
})
