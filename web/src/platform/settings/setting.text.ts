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
    'plans.assessment-interval-months': 'Maanden tussen twee metingen',
    'plans.assessment-window-days': 'Meting: te doen vanaf zoveel dagen vooraf',
    'plans.start-assessment-days': 'Startmeting: binnen zoveel dagen na openen',
    'peer-support.supervision-days': 'Dagen tussen supervisie',
    'peer-support.work-guidance-days': 'Dagen tussen werkbegeleiding',
    'peer-support.lapsed-after-days': 'Dagen tot gemiste supervisie vervalt',
    'signals.postpone-days': 'Dagen dat een signaal hoogstens uitgesteld wordt',
    'signals.ending-days': 'Dagen vooraf dat een einde gemeld wordt',
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
    'plans.assessment-interval-months': 'Months between two assessments',
    'plans.assessment-window-days': 'Assessment: to do from so many days before',
    'plans.start-assessment-days': 'Assessment at the start: within so many days',
    'peer-support.supervision-days': 'Days between supervision',
    'peer-support.work-guidance-days': 'Days between work guidance',
    'peer-support.lapsed-after-days': 'Days until missed supervision lapses',
    'signals.postpone-days': 'Days for which a signal is put off at most',
    'signals.ending-days': 'Days ahead at which an end is told',
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
    'plans.assessment-interval-months':
      'productbeschrijving: bij de start, elk half jaar, bij afsluiten',
    'plans.assessment-window-days': 'aanname: vier weken',
    'plans.start-assessment-days': 'aanname: zes weken, om eerst vertrouwen te winnen',
    'peer-support.supervision-days':
      'aanname: eens in de zes weken; de notitie noemt geen termijn (§2b)',
    'peer-support.work-guidance-days':
      'aanname: eens in de twee weken; de notitie noemt geen termijn (§2b)',
    'peer-support.lapsed-after-days': 'aanname: een week om het alsnog vast te leggen',
    'signals.postpone-days':
      'aanname: even lang als de termijn waarna aandacht nodig is, zodat niets langer wacht',
    'signals.ending-days':
      'aanname: twee maanden, tijd om het haar opnieuw te vragen of over te dragen',
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
    'plans.assessment-interval-months':
      'product description: at the start, each half year, at closing',
    'plans.assessment-window-days': 'assumed: four weeks',
    'plans.start-assessment-days': 'assumed: six weeks, to win her trust first',
    'peer-support.supervision-days': 'assumed: every six weeks; the note names no interval (§2b)',
    'peer-support.work-guidance-days': 'assumed: every two weeks; the note names no interval (§2b)',
    'peer-support.lapsed-after-days': 'assumed: a week, to record it after all',
    'signals.postpone-days':
      'assumed: as long as the term after which attention is asked, so that nothing waits longer',
    'signals.ending-days': 'assumed: two months, time to ask her again or to hand over',
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
    'plans.assessment-interval-months': '{{value}} maanden',
    'plans.assessment-window-days': '{{value}} dagen',
    'plans.start-assessment-days': '{{value}} dagen',
    'signals.postpone-days': '{{value}} dagen',
    'signals.ending-days': '{{value}} dagen',
    'sign-in.kept-days': '{{value}} dagen',
  },
  en: {
    'case-management.hours-per-case-per-week': '{{value}} hours',
    'peer-expert.hours-per-case-per-week': '{{value}} hours',
    'case-management.hours-tolerance': '{{value}} hours',
    'sight.attention-days': '{{value}} days',
    'sight.signal-days': '{{value}} days',
    'plans.assessment-interval-months': '{{value}} months',
    'plans.assessment-window-days': '{{value}} days',
    'plans.start-assessment-days': '{{value}} days',
    'signals.postpone-days': '{{value}} days',
    'signals.ending-days': '{{value}} days',
    'sign-in.kept-days': '{{value}} days',
  },
})
