import { defineText } from '../../platform/language/text.ts'

export const caseListText = defineText('case-list', {
  nl: {
    case: 'Casus',
    phase: 'Fase',
    responsible: 'Verantwoordelijk',
    safeContactShow: 'Bekijken',
    safeContactNo: 'ontbreekt',
    nobody: 'niemand',
    inPhase: 'in deze fase: {{age}}',
    noneOpen: 'Er zijn geen open casussen.',
    noneTeam: 'U ziet nu geen casussen van collega’s.',
    noneTeamHint:
      'Een casus van een collega staat hier als is vastgelegd dat haar gegevens in het team gedeeld worden.',
    noneClosed: 'Er zijn geen afgesloten casussen.',
    noneLost: 'Niemand is uit beeld geraakt bij het afsluiten.',
  },
  en: {
    case: 'Case',
    phase: 'Phase',
    responsible: 'Responsible',
    safeContactShow: 'See',
    safeContactNo: 'missing',
    nobody: 'nobody',
    inPhase: 'in this phase: {{age}}',
    noneOpen: 'There are no open cases.',
    noneTeam: 'You see no cases of colleagues now.',
    noneTeamHint:
      'A case of a colleague is listed here when it is recorded that it may be shared in the team.',
    noneClosed: 'There are no closed cases.',
    noneLost: 'Nobody dropped out of sight when her case closed.',
  },
})
