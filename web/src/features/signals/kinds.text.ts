import { defineText } from '../../platform/language/text.ts'

/** What each kind is called; its definition, with the norm beside it on the page; and what to do. */
export const kindNames = defineText('signal-kinds', {
  nl: {
    missing: 'Vermist',
    'incident-open': 'Stappen na geweld staan open',
    'out-of-sight': 'Uit beeld',
    'whereabouts-review': 'Opnieuw kijken waar zij verblijft',
    'handover-late': 'Overdracht te laat',
    'handover-fell-through': 'Overdracht ging niet door',
    'handover-to-answer': 'Overdracht wacht op antwoord',
    'not-warm': 'Niet warm overgedragen',
    'late-write-waiting': 'Nagekomen bericht',
    'transfer-to-confirm': 'Noodoverdracht te bevestigen',
    'closure-to-confirm': 'Afsluiting te bevestigen',
    'complaint-open': 'Klacht zonder antwoord',
    'sight-attention': 'Dreigt uit beeld te raken',
    'safety-plan-review': 'Veiligheidsplan opnieuw bekijken',
    'referral-waiting': 'Aanmelding wacht',
    'assessment-overdue': 'Meting te laat',
    'action-overdue': 'Actie te laat',
    'assessment-due': 'Meting te doen',
    'consent-ending': 'Toestemming of grondslag loopt af',
    'emergency-access-to-review': 'Noodtoegang te beoordelen',
    'confirmation-waiting': 'Toegang te bevestigen',
    'account-left-over': 'Account zonder werk',
    'membership-ending': 'Rol loopt af',
    'supervision-lapsed': 'Supervisie vervallen',
    'work-guidance-lapsed': 'Werkbegeleiding vervallen',
  },
  en: {
    missing: 'Missing',
    'incident-open': 'Steps after violence are open',
    'out-of-sight': 'Out of sight',
    'whereabouts-review': 'Look again where she is',
    'handover-late': 'Handover late',
    'handover-fell-through': 'Handover fell through',
    'handover-to-answer': 'Handover waits for an answer',
    'not-warm': 'Not handed over warmly',
    'late-write-waiting': 'Late entry',
    'transfer-to-confirm': 'Emergency transfer to confirm',
    'closure-to-confirm': 'Closing to confirm',
    'complaint-open': 'Complaint without an answer',
    'sight-attention': 'About to drop out of sight',
    'safety-plan-review': 'Safety plan to review',
    'referral-waiting': 'Referral waits',
    'assessment-overdue': 'Assessment overdue',
    'action-overdue': 'Action overdue',
    'assessment-due': 'Assessment due',
    'consent-ending': 'Consent or legal basis ends',
    'emergency-access-to-review': 'Emergency access to review',
    'confirmation-waiting': 'Access to confirm',
    'account-left-over': 'Account without work',
    'membership-ending': 'Role ends',
    'supervision-lapsed': 'Supervision lapsed',
    'work-guidance-lapsed': 'Work guidance lapsed',
  },
})

export const kindMeanings = defineText('signal-meanings', {
  nl: {
    missing: 'Er is een vermissing gemeld. Het signaal eindigt als bekend is hoe het met haar is.',
    'incident-open': 'Na geweld tegen haar is nog niet elke stap gezet of niet nodig bevonden.',
    'out-of-sight':
      'Zij is te lang niet gesproken. Alleen met haar spreken beëindigt het signaal; afsluiten doet dat niet.',
    'whereabouts-review': 'De dag waarop u opnieuw zou kijken of zij daar nog is, is gekomen.',
    'handover-late': 'Een overdracht loopt, en de dag waarop die verder moest zijn is voorbij.',
    'handover-fell-through':
      'Een overdracht is afgewezen, ingetrokken of verlopen, en niemand heeft dat opgepakt.',
    'handover-to-answer': 'Een overdracht wacht op uw antwoord.',
    'not-warm': 'Zij heeft haar nieuwe casemanager nog niet ontmoet.',
    'late-write-waiting':
      'De vorige casemanager schreef nog iets op. U neemt het over of stuurt het terug.',
    'transfer-to-confirm': 'Een noodoverdracht wacht op een tweede persoon.',
    'closure-to-confirm': 'Een afsluiting terwijl zij uit beeld is, wacht op een tweede persoon.',
    'complaint-open':
      'Zij heeft een klacht en kreeg nog geen antwoord. De dag is de laatste van de termijn.',
    'sight-attention':
      'Zij is al een tijd niet gesproken. Haar zien telt niet, met haar spreken wel.',
    'safety-plan-review':
      'De dag waarop haar veiligheidsplan opnieuw bekeken zou worden, is gekomen.',
    'referral-waiting': 'Een aanmelding wacht op een besluit. Zonder triage hoort zij bij niemand.',
    'assessment-overdue': 'De dag waarop zij gemeten zou worden is voorbij.',
    'action-overdue': 'De dag van een actie in het plan is voorbij.',
    'assessment-due': 'De periode waarin zij gemeten wordt, is begonnen.',
    'consent-ending':
      'Een toestemming of grondslag om te delen loopt binnenkort af. Daarna stopt het delen.',
    'emergency-access-to-review': 'Een noodtoegang is voorbij en nog niet beoordeeld.',
    'confirmation-waiting': 'Iets dat iemand toegang geeft wacht op een tweede persoon.',
    'account-left-over': 'Iemand werkt hier niet meer, en het account staat nog open.',
    'membership-ending': 'De laatste dag van een rol is dichtbij.',
    'supervision-lapsed': 'Supervisie ging niet door, of er staat geen nieuwe gepland.',
    'work-guidance-lapsed': 'Werkbegeleiding ging niet door, of er staat geen nieuwe gepland.',
  },
  en: {
    missing: 'She was reported missing. The signal ends when it is known how she is.',
    'incident-open':
      'After violence against her not every step is taken or found not to be needed.',
    'out-of-sight':
      'Nobody spoke with her for too long. Only speaking with her ends it; closing does not.',
    'whereabouts-review':
      'The day has come on which you would look again whether she is still there.',
    'handover-late': 'A handover is under way, and a day has passed by which it was to be further.',
    'handover-fell-through':
      'A handover was declined, withdrawn or expired, and nobody took it up.',
    'handover-to-answer': 'A handover waits for your answer.',
    'not-warm': 'She has not met her new case manager yet.',
    'late-write-waiting':
      'The former case manager wrote something down. You take it or send it back.',
    'transfer-to-confirm': 'An emergency transfer waits for a second person.',
    'closure-to-confirm': 'A closing while she is out of sight waits for a second person.',
    'complaint-open': 'She complained and has no answer yet. The day is the last one of the term.',
    'sight-attention':
      'Nobody spoke with her for some time. Seeing her does not count, speaking does.',
    'safety-plan-review': 'The day has come on which her safety plan would be looked at again.',
    'referral-waiting': 'A referral waits for a decision. Without triage she is nobody’s.',
    'assessment-overdue': 'The day on which she was to be assessed has passed.',
    'action-overdue': 'The day of an action in the plan has passed.',
    'assessment-due': 'The period in which she is assessed has begun.',
    'consent-ending':
      'A consent or legal basis for sharing ends soon. After that the sharing stops.',
    'emergency-access-to-review': 'An emergency access is over and was not reviewed yet.',
    'confirmation-waiting': 'Something that lets somebody in waits for a second person.',
    'account-left-over': 'Somebody works here no more, and the account is still open.',
    'membership-ending': 'The last day of a role is near.',
    'supervision-lapsed': 'Supervision was not held, or no new one is planned.',
    'work-guidance-lapsed': 'Work guidance was not held, or no new one is planned.',
  },
})
