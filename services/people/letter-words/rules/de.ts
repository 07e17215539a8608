import type { LanguageRules } from './rule.ts'

const NOT = 'nicht|nichts|kein|keine|keinen|keiner|keinem|nie|niemals|niemand|weder|ohne'

export const de: LanguageRules = {
  turns: 'aber|sondern|doch|denn',
  needed: [
    {
      code: 'not-voluntary',
      says: [
        'freiwillig',
        '(nicht|keine) (verpflichtend|pflicht)',
        '(entscheiden sie|entscheidest du) selbst',
        '(sie entscheiden|du entscheidest) selbst',
        'müssen nicht (antworten|teilnehmen|mitmachen)',
      ],
      unless: '(nicht|kaum) (\\p{L}+ )?freiwillig',
    },
    {
      code: 'not-anonymous',
      says: [
        'anonym',
        'niemand (ihre|deine) antwort(en)? mit (ihnen|dir) verbinden',
        'niemand (kann|sieht|weiß|erfährt)[^.]{0,30} was (sie antworten|du antwortest)',
      ],
      unless: '(nicht|nie) anonym',
    },
    { code: 'not-who-reads', says: ['gruppen? (von|ab|mit) (mindestens )?(fünf|5)'] },
  ],
  forbidden: [
    {
      code: 'pressure',
      says: ['verpflichtend', 'verpflichtet', 'pflicht', 'obligatorisch', 'zwingend'],
      unless: NOT,
    },
    {
      code: 'pressure',
      says: [
        '(sie|ihr) (müssen|müsst|haben) (\\p{L}+ ){0,6}(ausfüllen|antworten|teilnehmen|mitmachen|zu antworten|auszufüllen|teilzunehmen)',
        'sie müssen',
        'du musst',
        'ihr müsst',
        'müssen sie',
        'musst du',
      ],
      unless: `${NOT}|was|wie|wo`,
    },
    {
      code: 'pressure',
      says: [
        '(alle|jeder|jede) (müssen|muss) [^.]{0,60}(ausfüllen|antworten|teilnehmen|mitmachen)',
        'wir (erwarten|verlangen|bestehen darauf)',
        'wir (zählen|rechnen) (auf|mit) (sie|dich|ihre|deine|ihrer|deiner|alle)',
        'ohne ausnahme',
        'keine ausreden?',
        'letzte (chance|mahnung|warnung|gelegenheit)',
      ],
    },
    {
      code: 'threat',
      says: [
        'konsequenzen',
        'folgen haben',
        'sanktion(en)?',
        'in (ihrer|deiner|der) personalakte',
        'abmahnung(en)?',
        'sonst (wird|werden|müssen|gibt|folgt)',
        'andernfalls',
      ],
      unless: NOT,
    },
    {
      code: 'threat',
      says: ['wer nicht (antwortet|teilnimmt|mitmacht|ausfüllt)', 'wenn sie nicht (antworten|teilnehmen)'],
      unless: 'nichts|keine|danke',
    },
    {
      code: 'reward',
      says: [
        'geschenke?',
        'gutscheine?',
        'verlos(en|t|ung)',
        '(zu|können sie|kannst du) gewinnen',
        'gewinn(en sie|e) (ein|einen|eine)',
        'gewinnspiel',
        'belohnung(en)?',
        'prämien?',
        'bonus',
      ],
      unless: NOT,
    },
    {
      code: 'watched',
      says: [
        '(wir|die personalabteilung|(ihre|deine) führungskraft) (sehen|sieht|wissen|weiß|verfolgen|verfolgt|prüfen|prüft|können sehen|kann sehen)( genau)?,? (wer|ob (sie|du)|was (sie|du))',
      ],
      unless: NOT,
    },
    {
      code: 'watched',
      says: [
        '(sie haben|du hast) (noch nicht|bisher nicht) (geantwortet|teilgenommen|mitgemacht|ausgefüllt)',
        '(ihre|deine) antwort (fehlt|steht noch aus)',
      ],
    },
    {
      code: 'overclaim',
      says: [
        '(100|hundert) ?(%|prozent|prozentig) (anonym|sicher|vertraulich)',
        '(vollständig|völlig|vollkommen|komplett|absolut|total|streng|garantiert) anonym',
        'anonymität ist (immer )?(garantiert|gewährleistet|gesichert)',
        'garantieren [^.]{0,30}(anonymität|anonym)',
        'unmöglich zurückzuverfolgen',
      ],
    },
    {
      code: 'reply-or-forward',
      says: [
        '(antworten sie|antworte|antwortet) (bitte )?auf (diese|diesen) (mail|e-mail|brief|nachricht)',
        '(senden|schicken|mailen) sie (uns |mir )?ihre (antworten?|meinung)',
        '(leiten sie|leite|leitet) (diese|diesen|die|den|ihren|deinen) \\p{L}+[^.]{0,30} weiter',
        '(teilen sie|teile|geben sie) (ihren|deinen|den|diesen) (link|code) (mit|weiter|an)',
      ],
      unless: NOT,
    },
    {
      code: 'tracking',
      says: [
        '(zähl)?pixel',
        'lesebestätigung(en)?',
        'tracking',
        'wir (messen|erfassen|speichern),? (ob|wann) (sie|du)',
      ],
      unless: NOT,
    },
  ],
}
