import { defineText } from '../../platform/language/text.ts'

/** When a signal of each kind stands, and what ends it. */
export const kindMeanings = defineText('signal-meanings', {
  nl: {
    missing: 'Er is een vermissing gemeld. Het signaal eindigt als bekend is hoe het met haar is.',
    'message-in-danger':
      'De Cirkel stuurde een bericht omdat zij in gevaar is. Alleen het bericht lezen en afvinken beëindigt het signaal.',
    'death-to-confirm':
      'Iemand zegt dat zij is overleden. Het telt als een tweede persoon het bevestigt.',
    'incident-open': 'Na geweld tegen haar is nog niet elke stap gezet of niet nodig bevonden.',
    'out-of-sight':
      'Zij is te lang niet gesproken. Alleen met haar spreken beëindigt het signaal; afsluiten doet dat niet.',
    'whereabouts-review': 'De dag waarop u opnieuw zou kijken of zij daar nog is, is gekomen.',
    'handover-late': 'Een overdracht loopt, en de dag waarop die verder moest zijn is voorbij.',
    'handover-fell-through':
      'Een overdracht is afgewezen, ingetrokken of verlopen, en niemand heeft dat opgepakt.',
    'handover-to-answer': 'Een overdracht wacht op uw antwoord.',
    'escalation-risen':
      'Een vraag kreeg niet op tijd antwoord. Daarom ging hij vanzelf een niveau omhoog, naar u.',
    'escalation-to-answer': 'Werk zit vast, en de vraag wacht op uw antwoord.',
    'policy-question-waiting':
      'Werk zit vast op iets dat alleen beleid kan beantwoorden. De vraag gaat over niemand.',
    'escalation-answered': 'Er is een antwoord. De dag is die waarop de vraag weer omlaag gaat.',
    'message-waiting':
      'De Cirkel stuurde een bericht, met haar toestemming. Lezen en afvinken beëindigt het signaal.',
    'time-out-overstay':
      'De dag waarop zij zou vertrekken is voorbij. Leg haar vertrek vast, of laat de coördinator langer blijven toestaan.',
    'time-out-crisis-undecided':
      'Zij kwam in een crisis en niemand besloot. De dag is de laatste om goed te keuren.',
    'not-warm': 'Zij heeft haar nieuwe casemanager nog niet ontmoet.',
    'late-write-waiting':
      'De vorige casemanager schreef nog iets op. U neemt het over of stuurt het terug.',
    'transfer-to-confirm': 'Een noodoverdracht wacht op een tweede persoon.',
    'closure-to-confirm': 'Een afsluiting terwijl zij uit beeld is, wacht op een tweede persoon.',
    'time-out-to-decide': 'Er is een verblijf aangevraagd. De dag is de eerste van het verblijf.',
    'time-out-departure-today': 'Vandaag is de dag van vertrek.',
    'time-out-not-come':
      'Zij zou al gekomen zijn. Leg vast dat zij kwam of niet kwam; dan komt het verblijf vrij.',
    'complaint-open':
      'Zij heeft een klacht en kreeg nog geen antwoord. De dag is de laatste van de termijn.',
    'sight-attention':
      'Zij is al een tijd niet gesproken. Haar zien telt niet, met haar spreken wel.',
    'safety-plan-review':
      'De dag waarop haar veiligheidsplan opnieuw bekeken zou worden, is gekomen.',
    'service-wait-long':
      'Zij is verwezen en er is nog niets begonnen. Vraag na hoe het staat, of zoek een andere weg.',
    'referral-waiting': 'Een aanmelding wacht op een besluit. Zonder triage hoort zij bij niemand.',
    'assessment-overdue': 'De dag waarop zij gemeten zou worden is voorbij.',
    'action-overdue': 'De dag van een actie in het plan is voorbij.',
    'decision-due':
      'De dag is gekomen of voorbij waarop een besluit uit een overleg gedaan zou zijn.',
    'assessment-due': 'De periode waarin zij gemeten wordt, is begonnen.',
    'time-out-evaluation-due': 'Zij is terug, en hoe het was is nog niet opgeschreven.',
    'municipal-request-due': 'De gemeente vroeg iets en heeft nog geen antwoord.',
    'zone-objection-due': 'Er ligt een bezwaar. De termijn van de wet loopt.',
    'zone-decision-due': 'Er ligt een aanvraag. De termijn van de wet loopt.',
    'zone-registration-ending': 'Een registratie loopt af en er is geen verlenging aangevraagd.',
    'grant-overdue':
      'De dag voor een besluit, een verantwoording, een betaling of een afspraak bij een subsidie is voorbij.',
    'grant-due':
      'Bij een subsidie nadert de dag voor een besluit, een verantwoording, een betaling of een afspraak.',
    'edition-to-approve':
      'Een editie met cijfers kwam veilig door de controle. Twee verschillende mensen geven akkoord voordat zij wordt gepubliceerd.',
    'knowledge-question-open': 'Een collega vroeg iets aan de expert en heeft nog geen antwoord.',
    'knowledge-review': 'De dag waarop een artikel opnieuw bekeken zou worden, is gekomen.',
    'consent-ending':
      'Een toestemming of grondslag om te delen loopt binnenkort af. Daarna stopt het delen.',
    'emergency-access-to-review': 'Een noodtoegang is voorbij en nog niet beoordeeld.',
    'confirmation-waiting': 'Iets dat iemand toegang geeft wacht op een tweede persoon.',
    'account-left-over': 'Iemand werkt hier niet meer, en het account staat nog open.',
    'membership-ending': 'De laatste dag van een rol is dichtbij.',
    'capacity-exceeded':
      'De casussen vragen deze week meer uren dan iemand, of haar organisatie, heeft.',
    'vacancy-late': 'De dag waarop een plek vervuld moest zijn is voorbij.',
    'hours-ending': 'De uren van iemand lopen af terwijl zij verantwoordelijk is voor casussen.',
    'vacancy-due': 'De dag waarop een plek vervuld moet zijn is dichtbij.',
    'flex-unfunded':
      'Er is geld uitgegeven boven het flexbudget of zonder akkoord. Iemand anders dan wie het uitgaf beslist.',
    'flex-approval-waiting':
      'Een uitgave boven de afgesproken grens wacht op akkoord. De dag is de dag waarvoor zij gepland is.',
    'flex-receipt-missing': 'Van een uitgave is er nog geen bon, en ook geen reden waarom niet.',
    'time-out-quota-nearly-used': 'Van de verblijven of dagen van deze periode is weinig vrij.',
    'flex-nearly-empty': 'Van het flexbudget van deze periode is weinig vrij.',
    'flex-period-ending': 'De periode eindigt binnenkort en er is nog budget vrij.',
    'supervision-lapsed': 'Supervisie ging niet door, of er staat geen nieuwe gepland.',
    'work-guidance-lapsed': 'Werkbegeleiding ging niet door, of er staat geen nieuwe gepland.',
    'agreement-review': 'De dag waarop een afspraak opnieuw bekeken zou worden, is gekomen.',
    'network-quiet': 'Met een organisatie in het netwerk is te lang niet gesproken.',
  },
  en: {
    missing: 'She was reported missing. The signal ends when it is known how she is.',
    'message-in-danger':
      'De Cirkel sent a message because she is in danger. Only reading it and taking note ends it.',
    'death-to-confirm': 'Somebody says that she died. It counts when a second person confirms it.',
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
    'escalation-risen':
      'A question was not answered in time. So it rose one level by itself, to you.',
    'escalation-to-answer': 'Work is stuck, and the question waits for your answer.',
    'policy-question-waiting':
      'Work is stuck on something that only policy can answer. The question is about nobody.',
    'escalation-answered': 'There is an answer. The day is the one on which it goes back down.',
    'message-waiting':
      'De Cirkel sent a message, with her consent. Reading it and taking note ends it.',
    'time-out-overstay':
      'The day on which she was to leave has passed. Record her departure, or have the coordinator allow a longer stay.',
    'time-out-crisis-undecided':
      'She came in a crisis and nobody decided. The day is the last one to approve it.',
    'not-warm': 'She has not met her new case manager yet.',
    'late-write-waiting':
      'The former case manager wrote something down. You take it or send it back.',
    'transfer-to-confirm': 'An emergency transfer waits for a second person.',
    'closure-to-confirm': 'A closing while she is out of sight waits for a second person.',
    'time-out-to-decide': 'A stay was asked for. The day is the first one of the stay.',
    'time-out-departure-today': 'Today is the day of departure.',
    'time-out-not-come':
      'She was to come already. Record that she came or did not; then the stay is free again.',
    'complaint-open': 'She complained and has no answer yet. The day is the last one of the term.',
    'sight-attention':
      'Nobody spoke with her for some time. Seeing her does not count, speaking does.',
    'safety-plan-review': 'The day has come on which her safety plan would be looked at again.',
    'service-wait-long':
      'She was referred and nothing has begun yet. Ask how it stands, or look for another way.',
    'referral-waiting': 'A referral waits for a decision. Without triage she is nobody’s.',
    'assessment-overdue': 'The day on which she was to be assessed has passed.',
    'action-overdue': 'The day of an action in the plan has passed.',
    'decision-due':
      'The day has come or gone by which a decision of a meeting was to be carried out.',
    'assessment-due': 'The period in which she is assessed has begun.',
    'time-out-evaluation-due': 'She has returned, and how it was is not written down yet.',
    'municipal-request-due': 'The municipality asked something and has no answer yet.',
    'zone-objection-due': 'There is an objection. The term of law runs.',
    'zone-decision-due': 'There is an application. The term of law runs.',
    'zone-registration-ending': 'A registration ends and no renewal was asked.',
    'grant-overdue':
      'The day of a decision, an accountability, a payment or an agreement of a grant went by.',
    'grant-due':
      'The day of a decision, an accountability, a payment or an agreement of a grant comes near.',
    'edition-to-approve':
      'An edition of the figures stood its check. Two different people approve before it is published.',
    'knowledge-question-open': 'A colleague asked the expert something and has no answer yet.',
    'knowledge-review': 'The day has come on which an article would be looked at again.',
    'consent-ending':
      'A consent or legal basis for sharing ends soon. After that the sharing stops.',
    'emergency-access-to-review': 'An emergency access is over and was not reviewed yet.',
    'confirmation-waiting': 'Something that lets somebody in waits for a second person.',
    'account-left-over': 'Somebody works here no more, and the account is still open.',
    'membership-ending': 'The last day of a role is near.',
    'capacity-exceeded':
      'The cases ask more hours this week than somebody, or her organisation, has.',
    'vacancy-late': 'The day by which a place was to be filled has passed.',
    'hours-ending': 'The hours of somebody end while she is responsible for cases.',
    'vacancy-due': 'The day by which a place is to be filled is near.',
    'flex-unfunded':
      'Money was spent beyond the flex budget or without approval. Somebody other than who spent it decides.',
    'flex-approval-waiting':
      'An expense above the agreed amount waits for approval. The day is the one for which it is planned.',
    'flex-receipt-missing': 'There is no receipt of an expense yet, and no reason why not either.',
    'time-out-quota-nearly-used': 'Few stays or days of this period are free.',
    'flex-nearly-empty': 'Little is free of the flex budget of this period.',
    'flex-period-ending': 'The period ends soon and there is budget left.',
    'supervision-lapsed': 'Supervision was not held, or no new one is planned.',
    'work-guidance-lapsed': 'Work guidance was not held, or no new one is planned.',
    'agreement-review': 'The day has come on which an agreement would be looked at again.',
    'network-quiet': 'Nobody spoke with an organisation of the network for too long.',
  },
})
