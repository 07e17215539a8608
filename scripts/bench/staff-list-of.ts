const PEOPLE_A_TEAM = 10

/** A staff list of so many people in one house, in teams of ten, as a file. */
export const staffListOf = (people: number): Buffer => {
  const lines = Array.from({ length: people }, (_, at) => {
    return `${at};P${at}X;X;p${at}@bench.example;nl;Huis/Team ${Math.floor(at / PEOPLE_A_TEAM)}\n`
  })
  return Buffer.from(`personeelsnummer;voornaam;achternaam;e-mail;taal;eenheid\n${lines.join('')}`)
}
