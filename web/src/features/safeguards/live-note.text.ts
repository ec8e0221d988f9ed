import { defineText } from '../../platform/language/text.ts'

export const liveNoteText = defineText('live-note', {
  nl: {
    title: 'Borging',
    tab: 'Borging',
    lead: 'Staat de aanpak zoals is afgesproken? Elk cijfer komt uit het dagelijks werk.',
    asOf: 'Stand op {{day}}',
    print: 'Afdrukken',
    secured: 'geborgd',
    attention: 'let op',
    'not-secured': 'niet geborgd',
    unknown: 'onbekend',
    'case-management': 'Casemanagement',
    'case-management-is':
      'Elke vrouw heeft één casemanager die haar kent, haar plan maakt, de zorg om haar heen regelt en zelf helpt, en die haar niet loslaat als het stil wordt.',
    'time-out': 'Time-out',
    'time-out-is':
      'Een vrouw kan ten hoogste twee weken tot rust komen op een veilige plek, zes keer per jaar voor de hele groep.',
    'flex-budget': 'Flexbudget',
    'flex-budget-is':
      'De casemanager heeft een klein bedrag om iets los te trekken, en legt daarover verantwoording af aan de eigen organisatie.',
    'fixed-pool': 'Vaste pool',
    'fixed-pool-is':
      'Casemanagers werken in een vaste pool en voldoen aan een profiel: een lange adem, en kunnen omgaan met deze problematiek. Wie er nodig is, wordt op tijd geworven.',
    norms: 'Normen',
    normsLead: 'Wat is afgesproken, en waar dat staat.',
    definition: 'Wat is dit?',
    figure: 'Wat is afgesproken',
    state: 'Staat het',
    toNote: 'Naar de hele notitie',
    whoActs: 'Aan zet',
    nobodyActs: 'niemand hoeft nu iets te doen',
    today: 'vandaag',
    period: '{{from}} tot en met {{until}}',
    later: 'Volgt later',
    laterWords:
      'De andere elementen van de notitie worden nog niet gemeten: ervaringsdeskundige, expertrol en gemeentelijke regie, en de andere voorwaarden daarbij. Zolang er niets is gemeten, staat er hier geen oordeel over.',
    between: '{{from}} tot {{until}}',
    'fewer-than-10': 'minder dan 10',
    banded:
      'Aantallen staan hier in groepen van tien, zodat niemand is te herkennen. Wie in de zorg werkt, ziet ze precies.',
    none: 'Er is nog niets gemeten',
  },
  en: {
    title: 'Live note',
    tab: 'Note',
    lead: 'Does the approach stand as was agreed? Every figure comes from the daily work.',
    asOf: 'As of {{day}}',
    print: 'Print',
    secured: 'safeguarded',
    attention: 'attention',
    'not-secured': 'not safeguarded',
    unknown: 'unknown',
    'case-management': 'Case management',
    'case-management-is':
      'Every woman has one case manager who knows her, makes her plan, arranges the care around her, helps her in person, and does not let go when it grows quiet.',
    'time-out': 'Time-out',
    'time-out-is':
      'A woman can rest in a safe place for two weeks at most, six times a year for the whole group.',
    'flex-budget': 'Flex budget',
    'flex-budget-is':
      'The case manager holds a small sum to break something open, and accounts for it to her own organisation.',
    'fixed-pool': 'Fixed pool',
    'fixed-pool-is':
      'Case managers work in a fixed pool and meet a profile: a long breath, and coping with these problems. Who is needed is recruited in time.',
    norms: 'Norms',
    normsLead: 'What was agreed, and where that is written.',
    definition: 'What is this?',
    figure: 'What was agreed',
    state: 'Does it stand',
    toNote: 'To the whole note',
    whoActs: 'Who acts',
    nobodyActs: 'nobody has to do anything now',
    today: 'today',
    period: '{{from}} until {{until}}',
    later: 'To follow',
    laterWords:
      'The other elements of the note are not measured yet: peer expert, expert role and municipal direction, and the other conditions beside them. As long as nothing is measured, nothing is said about them here.',
    between: '{{from}} to {{until}}',
    'fewer-than-10': 'fewer than 10',
    banded:
      'Numbers stand here in groups of ten, so that nobody can be recognised. Who works in care sees them exactly.',
    none: 'Nothing has been measured yet',
  },
})
