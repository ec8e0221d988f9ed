import { defineText } from '../../platform/language/text.ts'

/** The figures of the other elements and of the conditions: what each counts, how, and its parts. */
export const furtherFigures = defineText('further-figures', {
  nl: {
    'peer-hours': 'Uren van de ervaringsdeskundige',
    'peer-hours-definition':
      'Al haar uren, ook die zonder casus, gedeeld door het aantal weken dat casussen open waren, over de laatste dertien hele weken. Geborgd: hooguit de marge onder de norm. Let op: hooguit twee keer de marge. Niet geborgd: minder, of er is niemand.',
    'peer-talks': 'Haar supervisie en werkbegeleiding gaan door',
    'peer-talks-definition':
      'Ervaringsdeskundigen bij wie supervisie of werkbegeleiding te lang uitbleef. Geborgd: niemand. Let op: een of meer. Onbekend: er is geen ervaringsdeskundige.',
    'expert-filled': 'Iemand heeft de expertrol',
    'expert-filled-definition':
      'Wie vandaag coördinator is of de expertrol heeft. Geborgd: iemand, en de uren zijn gefinancierd. Let op: iemand, zonder dat de uren zijn gefinancierd. Niet geborgd: niemand.',
    'expert-knowledge': 'Kennis is bijgewerkt',
    'expert-knowledge-definition':
      'Vragen aan de expert zonder antwoord, en artikelen die opnieuw bekeken moeten worden. Geborgd: geen. Let op: een of meer.',
    'direction-escalations': 'Wie vastloopt krijgt op tijd antwoord',
    'direction-escalations-definition':
      'Opschalingen van het afgelopen jaar. Let op: een vraag wacht op antwoord. Niet geborgd: een vraag kreeg geen antwoord op tijd en steeg vanzelf. Onbekend: er was geen opschaling.',
    'direction-meeting': 'Er is casuïstiekoverleg',
    'direction-meeting-definition':
      'Dagen sinds het laatste casuïstiekoverleg. Geborgd: binnen de norm. Let op: hooguit twee keer zo lang. Onbekend: er was er nog geen.',
    'direction-policy': 'Er is procesregie, en beleid antwoordt',
    'direction-policy-definition':
      'Procesregisseurs van vandaag, en vragen die op beleid wachten. Let op: een vraag wacht. Niet geborgd: er is geen procesregisseur.',
    'what-team': 'Een team uit twee organisaties',
    'what-team-definition':
      'Wie vandaag casemanager of ervaringsdeskundige is, en van hoeveel organisaties de casemanagers zijn. Let op: minder organisaties dan de norm. Niet geborgd: geen casemanager of geen ervaringsdeskundige.',
    'what-around': 'Met expertrol, procesregie en time-out',
    'what-around-definition':
      'Of elk van de drie er vandaag is. Let op: een of twee ontbreken. Niet geborgd: alle drie ontbreken.',
    'how-warm': 'Overdrachten zijn warm',
    'how-warm-definition':
      'Overdrachten en noodoverdrachten van het afgelopen jaar, en open casussen waarin nog niet is kennisgemaakt. Let op: een of meer. Onbekend: er was geen overdracht.',
    'needed-room': 'Er is tijd voor wat nodig is',
    'needed-room-definition':
      'De uren die casemanagers deze week hebben, tegen wat hun casussen vragen. Geborgd: genoeg. Let op: hooguit een tiende te weinig. Onbekend: er is geen open casus.',
    'needed-subsidy': 'Betaald als subsidie',
    'needed-subsidy-definition':
      'Organisaties van wie casemanagers hier vandaag werken, en voor hoeveel daarvan een verleende subsidie loopt. Geborgd: voor alle. Let op: niet voor alle. Niet geborgd: voor geen. Onbekend: er is nog nooit een subsidie verleend.',
    'needed-flex': 'Een flexbudget bij de casemanager',
    'needed-flex-definition':
      'Hetzelfde als bij het element flexbudget: wat is gegeven en vrij is.',
    'housing-known': 'Bekend is waar zij slaapt',
    'housing-known-definition':
      'Open casussen waarin binnen de termijn is vastgelegd waar zij slaapt. Geborgd: alle. Let op: niet alle. Onbekend: van niemand.',
    'care-reached': 'Gevraagde zorg komt',
    'care-reached-definition':
      'Verwijzingen van het afgelopen jaar. Let op: een verwijzing wacht langer dan de norm. Onbekend: er is niets gevraagd.',
    'attention-spoken': 'Gesprekken per casus per week',
    'attention-spoken-definition':
      'Contacten waarin zij is gesproken, gedeeld door het aantal weken dat casussen open waren, over de laatste dertien hele weken. Geborgd: de norm of meer. Let op: ten minste de helft.',
    'breath-tried': 'Bij stilte blijft iemand proberen',
    'breath-tried-definition':
      'Open casussen waarin zij langer niet is gesproken dan de termijn van uit beeld, en in hoeveel daarvan kort geleden is geprobeerd haar te bereiken. Wie van wie bekend is waar zij verblijft, telt niet mee. Niet geborgd: in een casus is niets geprobeerd.',
    'box-used': 'Er is iets losgetrokken',
    'box-used-definition':
      'Uitgaven van het flexbudget van het afgelopen jaar, naar wat zij moesten doen. Geborgd: iets om los te trekken of te motiveren. Zonder uitgaven is het onbekend: dat bewijst niets.',
    peers: 'ervaringsdeskundigen',
    supervisionLapsed: 'supervisie uitgebleven',
    guidanceLapsed: 'werkbegeleiding uitgebleven',
    experts: 'met de expertrol',
    questionsOpen: 'vragen open',
    articlesDue: 'artikelen te bekijken',
    asked: 'gevraagd',
    waiting: 'wachten',
    late: 'te laat',
    directors: 'procesregisseurs',
    policyWaiting: 'wachten op beleid',
    caseManagers: 'casemanagers',
    organisations: 'organisaties',
    subsidised: 'met een lopende subsidie',
    timeOutPlaces: 'plekken time-out',
    completed: 'overgedragen',
    emergency: 'noodoverdracht',
    notWarmNow: 'nog niet kennisgemaakt',
    availableHours: 'uur per week beschikbaar',
    neededHours: 'uur per week nodig',
    known: 'bekend',
    started: 'begonnen',
    waitingLong: 'wachten te lang',
    refused: 'geweigerd',
    silent: 'lang niet gesproken',
    tried: 'wel geprobeerd',
    breakthrough: 'om los te trekken',
    motivate: 'om te motiveren',
    need: 'omdat het nodig was',
    days: 'dagen geleden',
    talks: 'gesprekken per casus per week',
  },
  en: {
    'peer-hours': 'Hours of the peer expert',
    'peer-hours-definition':
      'All her hours, those without a case included, divided by the number of weeks that cases were open, over the last thirteen whole weeks. Safeguarded: at most the margin below the norm. Attention: at most twice the margin. Not safeguarded: less, or there is nobody.',
    'peer-talks': 'Her supervision and work guidance go on',
    'peer-talks-definition':
      'Peer experts whose supervision or work guidance was too long ago. Safeguarded: nobody. Attention: one or more. Unknown: there is no peer expert.',
    'expert-filled': 'Somebody has the expert role',
    'expert-filled-definition':
      'Who is coordinator or has the expert role today. Safeguarded: somebody, and the hours are funded. Attention: somebody, without funded hours. Not safeguarded: nobody.',
    'expert-knowledge': 'Knowledge is up to date',
    'expert-knowledge-definition':
      'Questions to the expert without an answer, and articles that are to be looked at again. Safeguarded: none. Attention: one or more.',
    'direction-escalations': 'Who is stuck is answered in time',
    'direction-escalations-definition':
      'Escalations of the last year. Attention: a question waits. Not safeguarded: a question was not answered in time and rose by itself. Unknown: there was no escalation.',
    'direction-meeting': 'There is a case meeting',
    'direction-meeting-definition':
      'Days since the last case meeting. Safeguarded: within the norm. Attention: at most twice as long. Unknown: there was none yet.',
    'direction-policy': 'There is process direction, and policy answers',
    'direction-policy-definition':
      'Process directors of today, and questions that wait for policy. Attention: a question waits. Not safeguarded: there is no process director.',
    'what-team': 'A team from two organisations',
    'what-team-definition':
      'Who is case manager or peer expert today, and of how many organisations the case managers are. Attention: fewer organisations than the norm. Not safeguarded: no case manager or no peer expert.',
    'what-around': 'With expert role, process direction and time-out',
    'what-around-definition':
      'Whether each of the three is there today. Attention: one or two are missing. Not safeguarded: all three are.',
    'how-warm': 'Handovers are warm',
    'how-warm-definition':
      'Handovers and emergency transfers of the last year, and open cases without an introduction yet. Attention: one or more. Unknown: there was no handover.',
    'needed-room': 'There is time for what is needed',
    'needed-room-definition':
      'The hours that case managers have this week, against what their cases ask. Safeguarded: enough. Attention: at most a tenth too few. Unknown: there is no open case.',
    'needed-subsidy': 'Paid as a subsidy',
    'needed-subsidy-definition':
      'Organisations whose case managers work here today, and for how many of these a granted subsidy runs. Safeguarded: for all. Attention: not for all. Not safeguarded: for none. Unknown: none was ever granted.',
    'needed-flex': 'A flex budget with the case manager',
    'needed-flex-definition':
      'The same as with the element flex budget: what was given and is free.',
    'housing-known': 'It is known where she sleeps',
    'housing-known-definition':
      'Open cases in which it was recorded within the term where she sleeps. Safeguarded: all. Attention: not all. Unknown: of nobody.',
    'care-reached': 'Care that was asked for comes',
    'care-reached-definition':
      'Referrals of the last year. Attention: a referral waits longer than the norm. Unknown: nothing was asked for.',
    'attention-spoken': 'Talks per case per week',
    'attention-spoken-definition':
      'Contacts in which she was spoken with, divided by the number of weeks that cases were open, over the last thirteen whole weeks. Safeguarded: the norm or more. Attention: at least half of it.',
    'breath-tried': 'When it is quiet somebody goes on trying',
    'breath-tried-definition':
      'Open cases in which nobody spoke with her for longer than the term of out of sight, and in how many of these somebody tried to reach her of late. Who is known to stay somewhere does not count. Not safeguarded: in a case nothing was tried.',
    'box-used': 'Something was broken open',
    'box-used-definition':
      'Expenses of the flex budget of the last year, by what they were for. Safeguarded: something to break open or to motivate. Without expenses it is unknown: that proves nothing.',
    peers: 'peer experts',
    supervisionLapsed: 'supervision lapsed',
    guidanceLapsed: 'work guidance lapsed',
    experts: 'with the expert role',
    questionsOpen: 'questions open',
    articlesDue: 'articles to review',
    asked: 'asked',
    waiting: 'waiting',
    late: 'late',
    directors: 'process directors',
    policyWaiting: 'waiting for policy',
    caseManagers: 'case managers',
    organisations: 'organisations',
    subsidised: 'with a subsidy that runs',
    timeOutPlaces: 'time-out places',
    completed: 'handed over',
    emergency: 'by emergency',
    notWarmNow: 'not introduced yet',
    availableHours: 'hours a week available',
    neededHours: 'hours a week needed',
    known: 'known',
    started: 'begun',
    waitingLong: 'waiting too long',
    refused: 'refused',
    silent: 'not spoken with for long',
    tried: 'tried all the same',
    breakthrough: 'to break open',
    motivate: 'to motivate',
    need: 'because it was needed',
    days: 'days ago',
    talks: 'talks per case per week',
  },
})
