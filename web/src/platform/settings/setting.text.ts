import { defineText } from '../language/text.ts'

/** What a programme can agree, by its key: what it is. */
export const settingNames = defineText('setting-names', {
  nl: {
    'case-management.responsible-per-case': 'Verantwoordelijke casemanagers per casus',
    'case-management.hours-per-case-per-week': 'Uren per casus per week',
    'peer-expert.hours-per-case-per-week': 'Uren ervaringsdeskundige per casus per week',
    'case-management.hours-tolerance': 'Marge onder de uren',
    'sight.attention-days': 'Niet gesproken: let op vanaf',
    'sight.signal-days': 'Niet gesproken: uit beeld vanaf',
    'case-management.out-of-sight-tolerated': 'Vrouwen die uit beeld mogen zijn',
    'programme.safeguarding-from': 'Begin van de borging',
    'handovers.introductions-needed': 'Kennismakingen vóór een overdracht',
    'handovers.answer-working-days': 'Werkdagen om op een overdracht te antwoorden',
    'handovers.complete-days': 'Dagen tot een overdracht voltooid is',
    'handovers.organisation-confirms': 'Teamleider bevestigt ruimte',
    'handovers.late-write-days': 'Dagen om na een overdracht iets na te sturen',
    'voice.complaint-answer-days': 'Dagen om een klacht te beantwoorden',
    'sign-in.kept-days': 'Aanmeldingen bewaren',
  },
  en: {
    'case-management.responsible-per-case': 'Responsible case managers per case',
    'case-management.hours-per-case-per-week': 'Hours per case per week',
    'peer-expert.hours-per-case-per-week': 'Hours of the peer expert per case per week',
    'case-management.hours-tolerance': 'Margin below the hours',
    'sight.attention-days': 'Not spoken with: attention from',
    'sight.signal-days': 'Not spoken with: out of sight from',
    'case-management.out-of-sight-tolerated': 'Women who may be out of sight',
    'programme.safeguarding-from': 'Beginning of the safeguarding',
    'handovers.introductions-needed': 'Introductions before a handover',
    'handovers.answer-working-days': 'Working days to answer a handover',
    'handovers.complete-days': 'Days until a handover is complete',
    'handovers.organisation-confirms': 'Team lead confirms room',
    'handovers.late-write-days': 'Days to write something late after a handover',
    'voice.complaint-answer-days': 'Days to answer a complaint',
    'sign-in.kept-days': 'Keeping sign-ins',
  },
})

/** Where the value comes from that holds as long as the programme sets none. */
export const settingSources = defineText('setting-sources', {
  nl: {
    'case-management.responsible-per-case': 'latere notitie, §2a',
    'case-management.hours-per-case-per-week': 'latere notitie, §4: gemiddeld vier uur',
    'peer-expert.hours-per-case-per-week': 'latere notitie, §2b en §4: 16 uur over tien casussen',
    'case-management.hours-tolerance':
      'aanname: de notitie noemt een gemiddelde en geen marge (§4a)',
    'sight.attention-days': 'aanname van dit programma',
    'sight.signal-days': 'aanname van dit programma',
    'case-management.out-of-sight-tolerated':
      'latere notitie, §1: uit beeld raken is wat de aanpak voorkomt',
    'programme.safeguarding-from': 'beide notities, §1',
    'handovers.introductions-needed': 'productbeschrijving: één, beiden aanwezig',
    'handovers.answer-working-days': 'aanname: een werkweek',
    'handovers.complete-days': 'aanname: zes weken',
    'handovers.organisation-confirms': 'aanname: uit tot een programma erom vraagt',
    'handovers.late-write-days': 'aanname: een maand',
    'voice.complaint-answer-days': 'Wkkgz art. 17: binnen zes weken',
    'sign-in.kept-days': 'AVG art. 5.1.e: niet langer dan nodig',
  },
  en: {
    'case-management.responsible-per-case': 'later note, §2a',
    'case-management.hours-per-case-per-week': 'later note, §4: four hours on average',
    'peer-expert.hours-per-case-per-week': 'later note, §2b and §4: 16 hours over ten cases',
    'case-management.hours-tolerance': 'assumed: the note names an average and no margin (§4a)',
    'sight.attention-days': 'assumed by this programme',
    'sight.signal-days': 'assumed by this programme',
    'case-management.out-of-sight-tolerated':
      'later note, §1: dropping out of sight is what the approach prevents',
    'programme.safeguarding-from': 'both notes, §1',
    'handovers.introductions-needed': 'product description: one, both present',
    'handovers.answer-working-days': 'assumed: a working week',
    'handovers.complete-days': 'assumed: six weeks',
    'handovers.organisation-confirms': 'assumed: off until a programme asks',
    'handovers.late-write-days': 'assumed: a month',
    'voice.complaint-answer-days': 'Wkkgz art. 17: within six weeks',
    'sign-in.kept-days': 'AVG art. 5.1.e: no longer than needed',
  },
})

/** A value with its unit, for settings that have one. */
export const settingUnits = defineText('setting-units', {
  nl: {
    'case-management.hours-per-case-per-week': '{{value}} uur',
    'peer-expert.hours-per-case-per-week': '{{value}} uur',
    'case-management.hours-tolerance': '{{value}} uur',
    'sight.attention-days': '{{value}} dagen',
    'sight.signal-days': '{{value}} dagen',
    'sign-in.kept-days': '{{value}} dagen',
  },
  en: {
    'case-management.hours-per-case-per-week': '{{value}} hours',
    'peer-expert.hours-per-case-per-week': '{{value}} hours',
    'case-management.hours-tolerance': '{{value}} hours',
    'sight.attention-days': '{{value}} days',
    'sight.signal-days': '{{value}} days',
    'sign-in.kept-days': '{{value}} days',
  },
})
