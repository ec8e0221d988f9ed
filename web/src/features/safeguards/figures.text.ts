import { defineText } from '../../platform/language/text.ts'

/** Each figure by its code: what it counts, how, and what its parts are called. */
export const figuresText = defineText('figures', {
  nl: {
    'one-responsible': 'Iedereen heeft één verantwoordelijke casemanager',
    continued: 'Wie voortzetting nodig had, is er nog',
    'hours-per-case': 'Uren per casus per week',
    'in-sight': 'Niemand raakt uit beeld',
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
