import { defineText } from '../../platform/language/text.ts'

export const liveNoteText = defineText('live-note', {
  nl: {
    title: 'Borging',
    tab: 'Borging',
    lead: 'Staat de aanpak zoals is afgesproken? Elk cijfer komt uit het dagelijks werk.',
    asOf: 'Stand op {{day}}',
    print: 'Afdrukken',
    printAll: 'Met uitleg afdrukken',
    help: 'Hoe leest u dit?',
    helpStates:
      'Elk element staat zoals zijn zwakste cijfer. Geborgd: zoals afgesproken. Let op: het wijkt af, of dat dreigt. Niet geborgd: de afspraak wordt niet gehaald. Onbekend: er is te weinig vastgelegd om het te zeggen.',
    helpCourse:
      'Elke nacht wordt vastgelegd hoe elk cijfer staat. Het verloop laat de laatste 26 weken zien: hoog is geborgd, half is let op, laag is niet geborgd.',
    helpNorms:
      'Een norm verandert alleen met een reden, vanaf een dag. Wat eerder is gemeten, blijft staan zoals het toen was. De procesregisseur ziet vooraf wat een andere norm zou veranderen.',
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
    'peer-expert': 'Ervaringsdeskundige',
    'peer-expert-is':
      'Een ervaringsdeskundige hoort bij het team. Zij is er voor de vrouwen zonder dat zij verantwoordelijk is, en slaat een brug naar zorg die eerder afbrak.',
    'expert-role': 'Expertrol',
    'expert-role-is':
      'Iemand verzamelt en verspreidt wat er bekend is over deze groep. De rol is gewenst en niet gefinancierd.',
    direction: 'Gemeentelijke regie',
    'direction-is':
      'De procesregisseur helpt als het vastloopt, houdt overzicht en organiseert het casuïstiekoverleg; beleid beantwoordt wat daar niet kan.',
    what: 'WAT',
    'what-is':
      'Een team van casemanagers en een ervaringsdeskundige uit twee organisaties, met een expertrol, procesregie en een time-outvoorziening.',
    how: 'HOE',
    'how-is':
      'Een vaste pool van casemanagers die aan een profiel voldoen, op tijd geworven, en een warme overdracht.',
    needed: 'NODIG',
    'needed-is':
      'Tijd en ruimte om te doen wat nodig is, betaald als subsidie, met een klein flexbudget dat de casemanager zelf houdt.',
    'housing-and-care': 'Wonen en zorg',
    'housing-and-care-is': 'Er is een plek om te slapen, en zorg die komt als erom is gevraagd.',
    'personal-attention': 'Persoonlijke aandacht',
    'personal-attention-is': 'Er is elke week echt contact met haar.',
    'long-breath': 'Een lange adem',
    'long-breath-is': 'Wordt het stil, dan blijft iemand het proberen.',
    'outside-the-box': 'Buiten de kaders denken',
    'outside-the-box-is': 'Er wordt gedaan wat niet in een regeling past en wel helpt.',
    elements: 'De zes elementen',
    conditions: 'De voorwaarden',
    course: 'Verloop',
    courseOf: 'Verloop van {{figure}}',
    courseNone: 'Nog geen verloop: er wordt elke dag één keer vastgelegd.',
    on: 'Week tot en met',
    average: 'Gemiddelde',
    normsOf: 'Normen van {{element}}',
    normsLead: 'Wat is afgesproken, en waar dat staat.',
    definition: 'Wat is dit?',
    glance: 'Staat de aanpak?',
    element: 'Element',
    asks: 'Wat aandacht vraagt',
    state: 'Staat het',
    toNote: 'Naar de hele notitie',
    whoActs: 'Aan zet',
    nobodyActs: 'niemand hoeft nu iets te doen',
    today: 'vandaag',
    period: '{{from}} tot en met {{until}}',
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
    printAll: 'Print with explanations',
    help: 'How do you read this?',
    helpStates:
      'Each element stands as its weakest figure. Safeguarded: as agreed. Attention: it differs, or soon may. Not safeguarded: what was agreed is not met. Unknown: too little is recorded to say.',
    helpCourse:
      'Every night it is recorded how each figure stands. The course shows the last 26 weeks: high is safeguarded, half is attention, low is not safeguarded.',
    helpNorms:
      'A norm changes with a reason only, from a day on. What was measured before stays as it was then. The process director sees beforehand what another norm would change.',
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
    'peer-expert': 'Peer expert',
    'peer-expert-is':
      'A peer expert belongs to the team. She stands beside the women without being responsible, and leads them to care that broke off before.',
    'expert-role': 'Expert role',
    'expert-role-is':
      'Somebody collects and spreads what is known of this group. The role is wanted and not funded.',
    direction: 'Municipal direction',
    'direction-is':
      'The process director helps when work is stuck, keeps the overview and organises the case meeting; policy answers what cannot be answered there.',
    what: 'WHAT',
    'what-is':
      'A team of case managers and a peer expert from two organisations, with an expert role, process direction and a time-out facility.',
    how: 'HOW',
    'how-is':
      'A fixed pool of case managers who meet a profile, recruited in time, and a warm handover.',
    needed: 'NEEDED',
    'needed-is':
      'Time and room to do what is needed, paid as a subsidy, with a small flex budget that the case manager holds herself.',
    'housing-and-care': 'Housing and care',
    'housing-and-care-is': 'There is a place to sleep, and care that comes when it was asked for.',
    'personal-attention': 'Personal attention',
    'personal-attention-is': 'There is real contact with her every week.',
    'long-breath': 'A long breath',
    'long-breath-is': 'When it grows quiet, somebody goes on trying.',
    'outside-the-box': 'Thinking outside the box',
    'outside-the-box-is': 'What fits no arrangement and does help is done.',
    elements: 'The six elements',
    conditions: 'The conditions',
    course: 'Course',
    courseOf: 'Course of {{figure}}',
    courseNone: 'No course yet: it is recorded once a day.',
    on: 'Week until',
    average: 'Average',
    normsOf: 'Norms of {{element}}',
    normsLead: 'What was agreed, and where that is written.',
    definition: 'What is this?',
    glance: 'Does the approach stand?',
    element: 'Element',
    asks: 'What asks for attention',
    state: 'Does it stand',
    toNote: 'To the whole note',
    whoActs: 'Who acts',
    nobodyActs: 'nobody has to do anything now',
    today: 'today',
    period: '{{from}} until {{until}}',
    between: '{{from}} to {{until}}',
    'fewer-than-10': 'fewer than 10',
    banded:
      'Numbers stand here in groups of ten, so that nobody can be recognised. Who works in care sees them exactly.',
    none: 'Nothing has been measured yet',
  },
})
