/**
 * What a header means. People write "E-Mail-Adresse des Vorgesetzten", "manager_id" or "N° de matricule", so a header
 * is first reduced to its bare letters, and then compared with words of four languages and their combinations.
 */
export type Field =
  | 'number'
  | 'firstName'
  | 'infix'
  | 'lastName'
  | 'name'
  | 'mail'
  | 'language'
  | 'unit'
  | 'parent'
  | 'leader'
  | 'leaderMail'
  | 'leaderNumber'

const oneOf = (words: string) => `(?:${words.trim().split(/\s+/).join('|')})`

const ignoredWords = new Set(
  'de het een van der den des du la le les l d s of the et en und and von vom verplicht required obligatoire pflichtfeld'.split(
    ' ',
  ),
)

const name = oneOf('naam name nom')
const person =
  oneOf(`employee staff personnel person worker payroll associate medewerkers? werknemers? personeels?
  personeelslid stam stamboek persoons? employe salarie agent collaborateur mitarbeiter(?:in)? arbeitnehmer personal`)
const digits = oneOf(
  `nummer number numero nr no n num id identifiant identifier identificatie kennung matricule matrikel`,
)
const number = `(?:(?:${person})?${digits}{1,2}(?:${person})?|${person}code)`
const work = oneOf('werk work zakelijke? professionnel(?:le)? dienstliche? geschaftliche? prof(?:essional)?')
const bareMail = oneOf(`e?mail(?:adres|address|adresse|id)? adress?e?e?mail courriel adressecourriel
  adresseelectronique courrierelectronique`)
const mail = `(?:${work})?${bareMail}(?:${work})?`
const unit = oneOf(`(?:organisatie|organisatorische|werk)?eenheid afdeling team dienst ploeg
  (?:org|organi[sz]ation|organi[sz]ational|business)?unit department dept unite(?:organisationnelle)? service departement
  equipe entite (?:organisations)?einheit abteilung bereich`)
const above =
  oneOf(`bovenliggende? hogere? overkoepelende? ouder moeder parent parente higher superieure? mere
  ue?bergeordnete[rs]? ober haupt mutter`)
const leader = `(?:direct[ea]?|direkte[rn]?|naaste)?${oneOf(`leidinggevenden? leidinggever manager lijnmanager linemanager
  leader lead leider supervisor superior boss baas chef hoofd verantwoordelijke manageur responsable(?:hierarchique)?
  superieur(?:hierarchique)? vorgesetzte[rnm]? fue?hrungskraft leit(?:er|ung)(?:in)? n1`)}(?:${unit})?`
const ledBy = oneOf('reportsto rapporteert?(?:aan)? rapportea berichtetan managedby ledby geleiddoor')
const anyLeader = `(?:${leader}|${unit}(?:s?hoofd|manager|leider|leader|lead|leiter|leitung|verantwoordelijke)|${ledBy})`

const meanings: readonly (readonly [Field, string])[] = [
  // Before the leader: a hoofdafdeling is a department, a diensthoofd a person.
  [
    'parent',
    `(?:${above}|hoofd)${unit}(?:${name})?|(?:${name})?${unit}${above}|${unit}boven|parent|${oneOf(`bovenliggende? hoortbij valtonder
      onderdeel belongsto part gehoe?rtzu faitpartie appartienta rattachea rattachement depend`)}`,
  ],
  ['leaderMail', `${anyLeader}${mail}|${mail}${anyLeader}`],
  ['leaderNumber', `${anyLeader}${number}|${number}${anyLeader}`],
  ['leader', anyLeader],
  ['unit', `(?:${name})?${unit}(?:${name}|pad|path|pfad)?|chemin${unit}`],
  ['number', number],
  ['mail', `(?:${person})?${mail}(?:${person})?`],
  [
    'language',
    oneOf(`(?:voer|voorkeur|spreek|moeder)?s?taal(?:code)? langue(?:preferee)? (?:preferred)?lang(?:uage)?(?:code)?
      (?:korrespondenz|mutter)?sprach(?:e|code) locale`),
  ],
  ['firstName', oneOf('voornaam roepnaam prenoms? (?:first|given|fore)name first vorname rufname')],
  ['infix', oneOf('tussenvoegsels? voorvoegsels?')],
  [
    'lastName',
    oneOf('achternaam familienaam nomfamille (?:last|sur|family)name nachname familienname zuname'),
  ],
  [
    'name',
    `${name}|${oneOf(`volledigenaam voornaamachternaam voornaamnaam naamvoornaam fullname displayname nomcomplet
      nomprenom prenomnom vollstandigername`)}|${person}${name}|${name}${person}`,
  ],
]

const rules = meanings.map(([field, pattern]) => ({
  field,
  matches: new RegExp(`^(?:${pattern})$`),
}))

/** The field a header stands for, or null when we do not know it. */
export function readHeader(header: string): Field | null {
  const letters = header
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .split(/[^a-z0-9]+/)
    .filter((word) => !ignoredWords.has(word))
    .join('')
  // No header we know is this long; a whole row mistaken for a header is.
  if (letters.length > 60) return null
  return rules.find(({ matches }) => matches.test(letters))?.field ?? null
}
