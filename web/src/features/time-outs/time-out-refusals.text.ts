import { defineText } from '../../platform/language/text.ts'

/** Why the server refused, with the rule, the numbers and the way out. */
export const timeOutRefusals = defineText('time-out-refusals', {
  nl: {
    'time-out-too-long':
      'Een verblijf duurt ten hoogste {{mostDays}} dagen; dit zijn er {{days}}. Kies {{latestOn}} of eerder als dag van vertrek.',
    'time-out-ends-before-it-begins': 'De dag van vertrek ligt na de eerste dag.',
    'time-out-begins-in-the-past':
      'De eerste dag is vandaag of later. Is zij er al? Leg dan een crisis vast.',
    'time-out-planned-already':
      'Zij heeft al een verblijf van {{fromOn}} tot {{leaveOn}}. Kies andere dagen, of annuleer dat eerst.',
    'time-out-needs-exception':
      'Haar begeleiding gaat niet door. Geef dan een reden voor het verblijf.',
    'time-out-quota-used':
      'In deze periode zijn {{staysTaken}} van {{stays}} verblijven en {{daysTaken}} van {{days}} dagen vergeven; er zijn nog {{daysLeft}} dagen. Kies minder dagen of een andere periode, of laat het aantal verhogen.',
    'time-out-no-quota':
      'Voor {{on}} is niet vastgelegd hoeveel er is. De coördinator kan dat vastleggen.',
    'time-out-place-taken':
      '{{place}} is {{how}} van {{fromOn}} tot {{untilOn}}. Kies een andere plek of andere dagen.',
    'time-out-place-does-not-exist': 'Deze plek is er niet in al deze dagen. Kies een andere.',
    'time-out-place-still-occupied':
      'Op deze plek is nog iemand. Leg eerst haar vertrek vast, of kies een andere plek.',
    'time-out-not-approved':
      'Het verblijf is nog niet goedgekeurd. Vraag de coördinator om een besluit; in een crisis legt de casemanager de aankomst vast.',
    'time-out-step-impossible': 'Dit kan nu niet meer. Sluit dit en kijk wat er nu staat.',
    'time-out-arrival-not-as-planned':
      'De aankomst valt buiten de dagen van {{fromOn}} tot {{leaveOn}}. Laat het verblijf eerst verplaatsen.',
    'time-out-arrival-in-the-future': 'Deze dag ligt in de toekomst.',
    'time-out-arrival-too-long-ago':
      'Een aankomst wordt binnen twee weken vastgelegd: niet eerder dan {{earliestOn}}.',
    'time-out-departure-day-impossible': 'Kies een dag vanaf haar aankomst en niet na vandaag.',
    'time-out-overstay-not-authorised':
      'Zij zou op {{leaveOn}} vertrekken. Langer blijven staat de coördinator toe, met de reden; leg daarna het vertrek vast.',
    'time-out-early-needs-reason': 'Zij vertrok eerder dan {{leaveOn}}. Geef de reden.',
    'time-out-overstay-not-longer': 'Kies een dag na {{leaveOn}}.',
    'time-out-overstay-too-long': 'Langer blijven kan tot en met {{latestOn}}.',
    'time-out-too-late-to-take-back': 'Dit kan alleen op de dag zelf ongedaan worden gemaakt.',
    'too-long': 'Deze periode is te lang om in één keer vast te leggen.',
    'time-out-quota-below-taken':
      'Er zijn al {{staysTaken}} verblijven en {{daysTaken}} dagen vergeven.',
    'time-out-period-overlaps': 'Er is al een periode van {{fromOn}} tot en met {{untilOn}}.',
    'case-closed': 'Deze casus is afgesloten.',
    'stale-version': 'Dit is intussen gewijzigd. Sluit dit en kijk wat er nu staat.',
    howStay: 'bezet',
    howNumber: 'bezet door {{number}}',
    howClosed: 'gesloten',
  },
  en: {
    'time-out-too-long':
      'A stay lasts {{mostDays}} days at most; these are {{days}}. Choose {{latestOn}} or earlier as the day of departure.',
    'time-out-ends-before-it-begins': 'The day of departure lies after the first day.',
    'time-out-begins-in-the-past':
      'The first day is today or later. Is she there already? Then record a crisis.',
    'time-out-planned-already':
      'She has a stay already from {{fromOn}} until {{leaveOn}}. Choose other days, or cancel that one first.',
    'time-out-needs-exception': 'Her guidance does not continue. Give a reason for the stay then.',
    'time-out-quota-used':
      'In this period {{staysTaken}} of {{stays}} stays and {{daysTaken}} of {{days}} days are taken; {{daysLeft}} days are left. Choose fewer days or another period, or have the quota raised.',
    'time-out-no-quota':
      'How much there is was not recorded for {{on}}. The coordinator can record it.',
    'time-out-place-taken':
      '{{place}} is {{how}} from {{fromOn}} until {{untilOn}}. Choose another place or other days.',
    'time-out-place-does-not-exist': 'This place is not there on all these days. Choose another.',
    'time-out-place-still-occupied':
      'Somebody is still at this place. Record her departure first, or choose another place.',
    'time-out-not-approved':
      'The stay is not approved yet. Ask the coordinator to decide; in a crisis the case manager records the arrival.',
    'time-out-step-impossible':
      'This is not possible any more. Close this and see what it says now.',
    'time-out-arrival-not-as-planned':
      'The arrival lies outside the days from {{fromOn}} until {{leaveOn}}. Have the stay moved first.',
    'time-out-arrival-in-the-future': 'This day lies in the future.',
    'time-out-arrival-too-long-ago':
      'An arrival is recorded within two weeks: not before {{earliestOn}}.',
    'time-out-departure-day-impossible': 'Choose a day from her arrival on, not after today.',
    'time-out-overstay-not-authorised':
      'She was to leave on {{leaveOn}}. The coordinator allows a longer stay, with the reason; record the departure after that.',
    'time-out-early-needs-reason': 'She left before {{leaveOn}}. Give the reason.',
    'time-out-overstay-not-longer': 'Choose a day after {{leaveOn}}.',
    'time-out-overstay-too-long': 'A longer stay is possible up to {{latestOn}}.',
    'time-out-too-late-to-take-back': 'This can be undone on the day itself only.',
    'too-long': 'This period is too long to be set at once.',
    'time-out-quota-below-taken': '{{staysTaken}} stays and {{daysTaken}} days are taken already.',
    'time-out-period-overlaps': 'There is a period from {{fromOn}} up to {{untilOn}} already.',
    'case-closed': 'This case is closed.',
    'stale-version': 'This was changed meanwhile. Close this and see what it says now.',
    howStay: 'taken',
    howNumber: 'taken by {{number}}',
    howClosed: 'closed',
  },
})
