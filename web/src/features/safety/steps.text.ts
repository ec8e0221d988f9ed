import { defineText } from '../../platform/language/text.ts'

/** What to do now. Numbers and terms: see `steps.schema.ts`, which names their sources. */
export const stepsText = defineText('safety-steps', {
  nl: {
    title: 'Wat nu te doen',
    done: 'Gedaan',
    'not-needed': 'Niet nodig',
    taken: '{{outcome}} · {{name}}, {{when}}',
    'danger-now': 'Is er nu gevaar? Bel 112. Ga niet alleen naar binnen.',
    'medical-help':
      'Is zij gewond? Regel een arts of de spoedeisende hulp, en bied aan mee te gaan.',
    'sexual-assault-centre':
      'Bel samen het Centrum Seksueel Geweld: 0800-0188, dag en nacht, gratis. Liefst meteen: sporen binnen 7 dagen, medicijnen tegen hiv binnen 72 uur. Zij hoeft geen aangifte te doen.',
    'safe-place-tonight': 'Waar slaapt zij vannacht veilig? Spreek het met haar af.',
    'responsible-told': 'Weet haar verantwoordelijke casemanager het?',
    'home-violence-advice':
      'Komt het van iemand dichtbij? Vraag advies bij Veilig Thuis: 0800-2000, dag en nacht, gratis. Dat kan zonder haar naam.',
    'police-as-she-wants': 'Wil zij aangifte of een melding bij de politie? Zij beslist.',
    'plan-looked-at': 'Kijk samen of het veiligheidsplan nog klopt.',
    'danger-judged': 'Is er acuut gevaar? Bel 112.',
    'team-asked': 'Vraag het team wie haar het laatst zag.',
    'places-looked': 'Kijk op haar vaste plekken, met z’n tweeën.',
    'hospitals-asked': 'Vraag ziekenhuis, opvang en detentie, zonder meer te vertellen dan nodig.',
    'police-told': 'Meld de vermissing bij de politie: 0900-8844. Overleg eerst wat u deelt.',
    'next-look-agreed': 'Spreek af wie wanneer weer kijkt.',
    'shelter-asked': 'Vraag of er vannacht plek is in de opvang, en of zij dat wil.',
    'cold-arranged': 'Vriest het? Bel de winteropvang en bied aan haar te brengen.',
    'sleeping-things':
      'Heeft zij een slaapzak, droge kleren en eten? Het flexbudget kan dat betalen.',
    'safe-spot-agreed': 'Spreek af waar u haar vindt en hoe zij u vannacht bereikt.',
    'housing-looked-at': 'Staat huisvesting in haar plan? Kijk wat er nu kan.',
    'visit-agreed': 'Spreek af wie haar wanneer bezoekt.',
    'belongings-safe': 'Zijn haar spullen en haar dier veilig?',
    'return-agreed': 'Spreek af wie haar ophaalt en waar zij daarna slaapt.',
    'ward-knows-us': 'Weet de afdeling wie zij belt? Vraag haar eerst of dat mag.',
    'withdrawal-told':
      'Weet de arts van middelen en medicijnen, zodat zij niet ziek wordt? Zij beslist wat u vertelt.',
    'discharge-agreed': 'Wie haalt haar op, en waar slaapt zij daarna? Niet terug naar de straat.',
    'lawyer-known': 'Weet u wie haar advocaat is?',
    'income-and-rent':
      'Lopen uitkering en huur door? Meld detentie op tijd, zodat er geen schuld komt.',
    'after-release-agreed': 'Spreek af wie bij de poort staat en waar zij die nacht slaapt.',
    'team-told-in-person': 'Vertel het haar team zelf. Niet per bericht.',
    'close-ones-agreed': 'Spreek af wie haar naasten spreekt, en of zij wisten van deze hulp.',
    'calls-stopped': 'Haal haar nummers uit uw telefoon en stop berichten en afspraken.',
    'letters-stopped': 'Laat brieven en herinneringen stoppen, ook van de eigen organisatie.',
    'partners-told':
      'Zeg het aan wie nu met haar werkte: arts, opvang, bewindvoerder. Alleen dat zij overleden is.',
    'funeral-looked-at':
      'Wie regelt de uitvaart? Is er niemand, dan doet de gemeente het (Wet op de lijkbezorging).',
    'report-judged':
      'Was het geen natuurlijke dood? Overleg met uw organisatie of het een calamiteit is die gemeld moet worden.',
    'team-aftercare':
      'Spreek af wie met het team praat, en wanneer. Ook met de ervaringsdeskundige.',
    'file-kept-agreed':
      'Sluit de casus met reden overleden. Het dossier blijft bewaard zolang dat moet; verwijder niets.',
  },
  en: {
    title: 'What to do now',
    done: 'Done',
    'not-needed': 'Not needed',
    taken: '{{outcome}} · {{name}}, {{when}}',
    'danger-now': 'Is there danger now? Call 112. Do not go in alone.',
    'medical-help':
      'Is she hurt? Arrange a doctor or the emergency department, and offer to go along.',
    'sexual-assault-centre':
      'Call the Sexual Assault Centre together: 0800-0188, day and night, free. At once if possible: traces within 7 days, medicine against HIV within 72 hours. She need not go to the police.',
    'safe-place-tonight': 'Where does she sleep safely tonight? Agree on it with her.',
    'responsible-told': 'Does her responsible case manager know?',
    'home-violence-advice':
      'Is it by somebody close to her? Ask Veilig Thuis for advice: 0800-2000, day and night, free. That can be done without her name.',
    'police-as-she-wants': 'Does she want to report it to the police? She decides.',
    'plan-looked-at': 'See together whether the safety plan still fits.',
    'danger-judged': 'Is there acute danger? Call 112.',
    'team-asked': 'Ask the team who saw her last.',
    'places-looked': 'Look at the places where she usually is, with two of you.',
    'hospitals-asked': 'Ask hospital, shelter and detention, telling no more than needed.',
    'police-told': 'Report her missing to the police: 0900-8844. First agree on what you share.',
    'next-look-agreed': 'Agree on who looks again, and when.',
    'shelter-asked': 'Ask whether there is a bed in the shelter tonight, and whether she wants it.',
    'cold-arranged': 'Does it freeze? Call the winter shelter and offer to bring her.',
    'sleeping-things':
      'Has she a sleeping bag, dry clothes and food? The flex budget can pay for that.',
    'safe-spot-agreed': 'Agree on where you find her and how she reaches you tonight.',
    'housing-looked-at': 'Is housing in her plan? See what is possible now.',
    'visit-agreed': 'Agree on who visits her, and when.',
    'belongings-safe': 'Are her belongings and her animal safe?',
    'return-agreed': 'Agree on who fetches her and where she sleeps afterwards.',
    'ward-knows-us': 'Does the ward know whom to call? Ask her first whether that may be.',
    'withdrawal-told':
      'Does the doctor know of substances and medicine, so that she does not get ill? She decides what you tell.',
    'discharge-agreed':
      'Who fetches her, and where does she sleep afterwards? Not back to the street.',
    'lawyer-known': 'Do you know who her lawyer is?',
    'income-and-rent':
      'Do benefit and rent go on? Report detention in time, so that no debt arises.',
    'after-release-agreed': 'Agree on who stands at the gate and where she sleeps that night.',
    'team-told-in-person': 'Tell her team yourself. Not by message.',
    'close-ones-agreed':
      'Agree on who speaks with those close to her, and whether they knew of this help.',
    'calls-stopped': 'Take her numbers out of your phone and stop messages and appointments.',
    'letters-stopped': 'Have letters and reminders stopped, those of your own organisation too.',
    'partners-told':
      'Tell those who worked with her now: doctor, shelter, administrator. Only that she died.',
    'funeral-looked-at':
      'Who arranges the funeral? If there is nobody, the municipality does (Burial and Cremation Act).',
    'report-judged':
      'Was it no natural death? Ask your organisation whether it is an incident that must be reported.',
    'team-aftercare': 'Agree on who talks with the team, and when. With the peer expert too.',
    'file-kept-agreed':
      'Close the case because she died. The file is kept as long as it must be; delete nothing.',
  },
})
