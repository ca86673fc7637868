/** People who work in the scenarios. */
const FIRST = [
  'Ada',
  'Noor',
  'Tomasz',
  'Imani',
  'Wei',
  'Saoirse',
  'Mateo',
  'Yuki',
  'Priya',
  'Jonas',
];
const LAST = ['Okafor', 'Haddad', 'Nowak', 'Mwangi', 'Zhang', 'Byrne', 'Rojas', 'Tanaka', 'Rao'];

/** The name of the n-th person; no two of the first ninety are alike. */
export function personName(place: number): string {
  const round = Math.floor(place / FIRST.length);
  return `${FIRST[place % FIRST.length]} ${LAST[(place + round) % LAST.length]}`;
}
