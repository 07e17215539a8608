import type { LanguageRules } from './rule.ts'

const NOT = "ne|n'\\p{L}+|pas|jamais|personne|aucune?|rien|ni|sans"

export const fr: LanguageRules = {
  turns: 'mais|car|pourtant',
  needed: [
    {
      code: 'not-voluntary',
      says: [
        'volontaire(ment)?',
        'libre de (répondre|participer)',
        'facultati(f|ve)',
        "n'est pas obligatoire",
        "(n'êtes|n'es) pas obligée?s? de",
      ],
      unless: '(pas|peu) (\\p{L}+ )?(volontaire|facultati(f|ve)|libre)',
    },
    {
      code: 'not-anonymous',
      says: [
        'anonymes?',
        'anonymement',
        'personne ne (peut|pourra) relier (votre réponse|vos réponses|ta réponse|tes réponses) à (vous|toi)',
        'personne ne (peut|voit|sait|saura)[^.]{0,30} ce que (vous répondez|tu réponds)',
      ],
      unless: '(pas|jamais) anonymes?',
    },
    { code: 'not-who-reads', says: ["groupes? (d'au moins|de) (cinq|5)( personnes ou plus)?"] },
  ],
  forbidden: [
    {
      code: 'pressure',
      says: ['obligatoires?', 'obligée?s?', 'obligation', 'impérati(f|ve|vement)', '(tenue?s?) de'],
      unless: NOT,
    },
    {
      code: 'pressure',
      says: ['vous devez', 'tu dois', '(devez|dois)-(vous|tu)', 'il faut (répondre|remplir|participer)'],
      unless: `${NOT}|que|comment`,
    },
    {
      code: 'pressure',
      says: [
        '(chacun|chacune|tout le monde|tous) (doit|doivent) (répondre|remplir|participer)',
        'nous (attendons|exigeons) (de vous|que|votre)',
        'nous comptons sur (vous|votre|toi|ta|chacun|tous)',
        'sans exception',
        "pas d'excuses?",
        'derni(er|ère) (chance|avertissement)',
        '(vous devez|tu dois) ne pas (oublier|manquer)',
      ],
    },
    {
      code: 'threat',
      says: ['conséquences?', 'sanctions?', 'dans (votre|ton) dossier', 'sinon'],
      unless: NOT,
    },
    {
      code: 'threat',
      says: [
        '(qui|ceux qui|celles qui|les personnes qui) ne (répond|répondent|participe|participent) pas',
        'si vous ne (répondez|participez) pas',
      ],
      unless: "n'ont rien|n'a rien|merci|aucune?",
    },
    {
      code: 'reward',
      says: [
        'cadeaux?',
        "bons? d'achat",
        'chèques?-cadeaux?',
        'tirage au sort',
        '(à|de|pour) gagner',
        '(gagnez|gagne) (un|une|des)',
        'récompenses?',
        'prime',
        'tombola',
      ],
      unless: NOT,
    },
    {
      code: 'watched',
      says: [
        '(nous|les rh|(votre|ton) (responsable|chef|manager)) (voyons|voient|voit|savons|savent|sait|suivons|suit|pouvons voir|peut voir|vérifions|vérifie) (exactement )?(qui|si (vous|tu)|ce que (vous|tu))',
      ],
      unless: NOT,
    },
    {
      code: 'watched',
      says: [
        "(vous n'avez|tu n'as) pas encore (répondu|participé|rempli)",
        '(votre|ta) réponse (manque|est attendue|est en retard)',
      ],
      unless: 'si',
    },
    {
      code: 'overclaim',
      says: [
        '(100|cent) ?(%|pour cent) (anonymes?|sûrs?|confidentiel(le)?s?)',
        '(complètement|totalement|entièrement|absolument|strictement|parfaitement|garantie?) anonymes?',
        "l'anonymat est (toujours )?(garanti|assuré)",
        "garantissons [^.]{0,30}(l'anonymat|anonyme)",
        "impossible (de remonter|d'identifier|de retrouver)",
      ],
    },
    {
      code: 'reply-or-forward',
      says: [
        '(répondez|réponds) à (ce|cet|cette) (mail|e-mail|courriel|lettre|message)',
        '(envoyez|envoie|adressez)(-nous|-moi)? (vos|votre|tes|ton) (réponses?|avis)',
        '(transférez|transfère|faites suivre|fais suivre)',
        '(partagez|partage|donnez) (votre|ton|le|ce) (lien|code)',
      ],
      unless: NOT,
    },
    {
      code: 'tracking',
      says: [
        'pixels?( espions?| de suivi)?',
        'accusés? de lecture',
        'traçage',
        'nous (mesurons|enregistrons) (si|quand) (vous|tu)',
      ],
      unless: NOT,
    },
  ],
}
