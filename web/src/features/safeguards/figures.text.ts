import { defineText } from '../../platform/language/text.ts'

/** Each figure by its code: what it counts, how, and what its parts are called. */
export const figuresText = defineText('figures', {
  nl: {
    'one-responsible': 'Iedereen heeft één verantwoordelijke casemanager',
    continued: 'Wie voortzetting nodig had, is er nog',
    'hours-per-case': 'Uren per casus per week',
    'in-sight': 'Niemand raakt uit beeld',
    'time-out-free': 'Er is een verblijf vrij',
    'time-out-places': 'Er is een plek open',
    'time-out-two-weeks': 'Verblijven duren ten hoogste twee weken',
    'flex-free': 'Er is flexbudget vrij',
    'flex-accounted': 'Uitgaven zijn verantwoord',
    'time-out-free-definition':
      'Het aantal verblijven en dagen van de periode van vandaag, min wat is gereserveerd en gebruikt. Geborgd: er is genoeg vrij. Let op: bijna op. Niet geborgd: op. Onbekend: voor vandaag is niets vastgelegd.',
    'time-out-places-definition':
      'Plekken die er vandaag zijn. Geborgd: alle open. Let op: een deel is gesloten. Niet geborgd: alle gesloten.',
    'time-out-two-weeks-definition':
      'Verblijven van het afgelopen jaar. Let op: een verblijf duurde langer, met toestemming. Niet geborgd: iemand is er langer zonder dat iemand daarover besloot, of een crisis is niet op tijd goedgekeurd.',
    'flex-free-definition':
      'Wat voor vandaag aan de organisaties is gegeven, en wat daarvan vrij is. Geborgd: bij elke organisatie is er genoeg. Let op: bij een organisatie is het bijna op. Niet geborgd: bij een organisatie is het op.',
    'flex-accounted-definition':
      'Uitgaven zonder bon en zonder reden, en uitgaven waarover nog niemand besloot. Geborgd: geen. Let op: een of meer.',
    freeStays: 'verblijven vrij',
    allStays: 'verblijven in de periode',
    freeDays: 'dagen vrij',
    allDays: 'dagen in de periode',
    placesOpen: 'plekken open',
    placesClosed: 'plekken gesloten',
    stays: 'verblijven in een jaar',
    overstays: 'langer, met toestemming',
    pastTheirDay: 'over de dag van vertrek',
    decidedLate: 'crisis niet op tijd besloten',
    givenEuros: 'euro gegeven',
    freeEuros: 'euro vrij',
    receiptsMissing: 'zonder bon of reden',
    undecided: 'te beslissen',
    'pool-profile': 'Casemanagers voldoen aan het profiel',
    'pool-vacancies': 'Wie nodig is, wordt op tijd geworven',
    'pool-profile-definition':
      'Geteld worden de casemanagers die vandaag uren in de vaste pool hebben. Iemand voldoet als een ander elk punt van het profiel heeft vastgesteld. Geborgd: iedereen voldoet. Let op: niet iedereen. Niet geborgd: niemand. Onbekend: er staat niemand in de pool.',
    'pool-vacancies-definition':
      'Geteld worden de plekken in de pool die open staan, elk met de dag waarop zij vervuld moeten zijn. Geborgd: geen plek nadert die dag. Let op: bij een plek is die dag dichtbij. Niet geborgd: bij een plek is die dag voorbij.',
    inPool: 'in de pool',
    meetProfile: 'voldoen aan elk punt',
    openPlaces: 'plekken open',
    duePlaces: 'dag dichtbij',
    latePlaces: 'dag voorbij',
    'one-responsible-definition':
      'Geteld worden alle open casussen. Geborgd: elke open casus heeft één verantwoordelijke casemanager die met haar heeft kennisgemaakt. Let op: na een noodoverdracht of heropening is er nog niet kennisgemaakt. Niet geborgd: een open casus heeft niemand.',
    'continued-definition':
      'Geteld worden de vrouwen van wie op {{on}} was besloten dat voortzetting nodig was. Geborgd: hun casus is open, of is afgesloten terwijl zij in beeld waren. Niet geborgd: een casus is afgesloten terwijl zij uit beeld was.',
    'hours-per-case-definition':
      'Alle uren van casemanagers bij contacten (direct, indirect, reizen en met anderen), gedeeld door het aantal weken dat casussen open waren, over de laatste dertien hele weken. Geborgd: hooguit de marge onder de norm. Let op: hooguit twee keer de marge. Meer dan de norm is geen probleem.',
    'in-sight-definition':
      'Alleen een gesprek telt, geen poging en geen glimp. Vanaf het eerste aantal dagen: let op. Vanaf het tweede: uit beeld. Is bekend waar zij verblijft, dan staat het signaal stil tot de dag waarop iemand opnieuw kijkt. Wie uit beeld was bij het afsluiten, telt mee als uit beeld.',
    hours: 'uur',
    people: 'vrouwen',
    open: 'open',
    withResponsible: 'met een verantwoordelijke',
    notWarm: 'nog niet kennisgemaakt',
    closed: 'afgesloten',
    closedOutOfSight: 'afgesloten uit beeld',
    cases: 'casussen',
    inSight: 'in beeld',
    attention: 'bijna uit beeld',
    outOfSight: 'uit beeld',
    whereaboutsKnown: 'verblijf bekend',
    unmeasured: 'niet gemeten',
  },
  en: {
    'one-responsible': 'Everyone has one responsible case manager',
    continued: 'Who needed continuation is still here',
    'hours-per-case': 'Hours per case per week',
    'in-sight': 'Nobody drops out of sight',
    'time-out-free': 'There is a stay free',
    'time-out-places': 'There is a place open',
    'time-out-two-weeks': 'Stays last two weeks at most',
    'flex-free': 'There is flex budget left',
    'flex-accounted': 'Expenses are accounted for',
    'time-out-free-definition':
      'The stays and days of the period of today, less what is reserved and used. Safeguarded: enough is free. Attention: nearly used up. Not safeguarded: used up. Unknown: nothing was recorded for today.',
    'time-out-places-definition':
      'Places that there are today. Safeguarded: all are open. Attention: some are closed. Not safeguarded: all are closed.',
    'time-out-two-weeks-definition':
      'Stays of the last year. Attention: a stay lasted longer, by permission. Not safeguarded: somebody is there longer and nobody decided, or a crisis was not approved in time.',
    'flex-free-definition':
      'What was given to the organisations for today, and what of it is free. Safeguarded: enough with each. Attention: nearly used up with one. Not safeguarded: used up with one.',
    'flex-accounted-definition':
      'Expenses without a receipt and without a reason, and expenses on which nobody decided yet. Safeguarded: none. Attention: one or more.',
    freeStays: 'stays free',
    allStays: 'stays in the period',
    freeDays: 'days free',
    allDays: 'days in the period',
    placesOpen: 'places open',
    placesClosed: 'places closed',
    stays: 'stays in a year',
    overstays: 'longer, by permission',
    pastTheirDay: 'past the day of departure',
    decidedLate: 'crisis not decided in time',
    givenEuros: 'euros given',
    freeEuros: 'euros free',
    receiptsMissing: 'without receipt or reason',
    undecided: 'to decide',
    'pool-profile': 'Case managers meet the profile',
    'pool-vacancies': 'Who is needed is recruited in time',
    'pool-profile-definition':
      'Counted are the case managers who have hours in the fixed pool today. Somebody meets it when another person confirmed each point of the profile. Safeguarded: everybody does. Attention: not everybody. Not safeguarded: nobody. Unknown: nobody is in the pool.',
    'pool-vacancies-definition':
      'Counted are the places in the pool that are open, each with the day to fill it by. Safeguarded: none nears that day. Attention: one is near it. Not safeguarded: one is past it.',
    inPool: 'in the pool',
    meetProfile: 'meet every point',
    openPlaces: 'places open',
    duePlaces: 'day near',
    latePlaces: 'day passed',
    'one-responsible-definition':
      'All open cases are counted. Safeguarded: every open case has one responsible case manager who has been introduced to her. Attention: after an emergency transfer or reopening there was no introduction yet. Not safeguarded: an open case has nobody.',
    'continued-definition':
      'Counted are the women for whom it was decided on {{on}} that continuation was needed. Safeguarded: their case is open, or was closed while they were in sight. Not safeguarded: a case was closed while she was out of sight.',
    'hours-per-case-definition':
      'All hours of case managers on contacts (direct, indirect, travel and with others), divided by the number of weeks that cases were open, over the last thirteen whole weeks. Safeguarded: at most the margin below the norm. Attention: at most twice the margin. More than the norm is no problem.',
    'in-sight-definition':
      'Only speaking counts, not an attempt and not a glimpse. From the first number of days: attention. From the second: out of sight. When it is known where she stays, the signal pauses until the day on which somebody looks again. Who was out of sight when her case closed counts as out of sight.',
    hours: 'hours',
    people: 'women',
    open: 'open',
    withResponsible: 'with a responsible person',
    notWarm: 'not introduced yet',
    closed: 'closed',
    closedOutOfSight: 'closed out of sight',
    cases: 'cases',
    inSight: 'in sight',
    attention: 'nearly out of sight',
    outOfSight: 'out of sight',
    whereaboutsKnown: 'whereabouts known',
    unmeasured: 'not measured',
  },
})
