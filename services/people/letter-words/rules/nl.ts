import type { LanguageRules } from './rule.ts'

const NOT = 'niet|niets|geen|nooit|niemand|evenmin|hoeft|hoef'

export const nl: LanguageRules = {
  turns: 'maar|toch|want',
  needed: [
    {
      code: 'not-voluntary',
      says: ['vrijwillig', 'niet verplicht', 'h?oeft? niet mee te doen', 'kies(t|en)? zelf of'],
      unless: 'niet( \\p{L}+)? vrijwillig',
    },
    {
      code: 'not-anonymous',
      says: [
        'anoniem',
        'niemand (jouw|je|uw) antwoord(en)? aan (jou|je|u) koppelen',
        'niemand (kan|ziet|weet|komt)[^.]{0,30} wat (je|jij|u) antwoordt?',
      ],
      unless: '(niet|nooit) anoniem',
    },
    { code: 'not-who-reads', says: ['groep(en)? van (minstens|ten minste|tenminste) (vijf|5)'] },
  ],
  forbidden: [
    { code: 'pressure', says: ['verplicht(e|ing)?', 'verplicht gesteld'], unless: NOT },
    {
      code: 'pressure',
      says: [
        '(je|jij|u|jullie) (moet|moeten|dient|dienen)',
        '(moet|dien|dient) (je|jij|u|jullie)',
        'iedereen (moet|dient)[^.]{0,60} (invullen|antwoorden|meedoen|deelnemen|te antwoorden|in te vullen)',
      ],
      unless: `${NOT}|wat|hoe|waar|waarom`,
    },
    {
      code: 'pressure',
      says: [
        '(we|wij) (verwachten|eisen) (dat|van)',
        '(we|wij) rekenen (erop|op (je|jou|jouw|uw|jullie|iedereen))',
        'geen excuus',
        'zonder uitzondering',
        'laatste (kans|waarschuwing)',
        'moet (dit|het|deze vragenlijst) niet (vergeten|missen)',
      ],
    },
    {
      code: 'threat',
      says: [
        'gevolgen',
        'consequenties',
        'sancties?',
        'in (je|jouw|uw) dossier',
        '(je|jij|u) wordt (erop )?aangesproken',
        'anders (volgt|volgen|krijg|nemen|spreken|moeten)',
      ],
      unless: NOT,
    },
    {
      code: 'threat',
      says: ['wie niet (antwoordt|meedoet|deelneemt|invult)', 'gaan we (je|jou|u) vragen waarom'],
      unless: 'hoeft|geen|niets',
    },
    {
      code: 'reward',
      says: [
        'cadeau(bon|bonnen|tje)?s?',
        'waardebon(nen)?',
        'verlot(en|ing)',
        '(te|kun je|kan je) winnen',
        'win (een|jij|je)',
        'maak(t)? kans op',
        'beloning(en)?',
        'bonus',
        'trakteren',
      ],
      unless: NOT,
    },
    {
      code: 'watched',
      says: [
        '(we|wij|hr|(je|jouw|uw) leidinggevende) (zien|ziet|weten|weet|volgen|volgt|kunnen zien|kan zien|houden bij|houdt bij) (precies )?(wie|of (je|jij|u)|wat (je|jij|u))',
      ],
      unless: NOT,
    },
    {
      code: 'watched',
      says: [
        '(je|jij|u) (hebt|heeft) (de vragenlijst |de vragen )?nog niet (geantwoord|meegedaan|ingevuld|deelgenomen)',
        '(je|jouw|uw) antwoord (ontbreekt|is nog niet binnen)',
      ],
    },
    {
      code: 'overclaim',
      says: [
        '(100|honderd) ?(%|procent) (anoniem|veilig)',
        '(volledig|volkomen|helemaal|absoluut|totaal|strikt|compleet|gegarandeerd|volstrekt) anoniem',
        'anonimiteit (is|wordt) (altijd )?(gegarandeerd|verzekerd|gewaarborgd)',
        'garander(en|t) [^.]{0,30}(anoniem|anonimiteit)',
        'onmogelijk te (herleiden|achterhalen)',
      ],
    },
    {
      code: 'reply-or-forward',
      says: [
        '(beantwoord|antwoord op) (deze|dit) (mail|e-mail|brief|bericht)',
        '(stuur|mail|zend|bezorg) (ons |mij |me )?(je|jouw|uw) (antwoord|antwoorden|mening)',
        '(stuur|zend) (deze|dit|de) (mail|e-mail|brief|bericht|uitnodiging|link|code)[^.]{0,40} door',
        '(deel|geef) (je|jouw|uw|deze|de) (link|code)',
      ],
      unless: NOT,
    },
    {
      code: 'tracking',
      says: [
        '(tracking|volg)? ?pixels?',
        'leesbevestiging(en)?',
        '(meten|registreren|volgen) (we )?(of|wanneer) (je|jij|u)',
        'tracking',
      ],
      unless: NOT,
    },
  ],
}
