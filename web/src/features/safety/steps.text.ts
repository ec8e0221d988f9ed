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
  },
})
