import { scenarios } from '../../mocks/index.js';
import { Table } from './Table.js';

/** Every scenario with its sentence. */
export function Scenarios() {
  const rows = Object.values(scenarios).map(({ name, sentence }) => [`\`${name}\``, sentence]);
  return <Table caption="Every scenario" head={['scenario', 'what it is']} rows={rows} />;
}
