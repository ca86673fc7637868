import { AnchorMdx } from '@storybook/addon-docs/blocks';
import { Fragment } from 'react';
import { type Scenario, scenarios } from '../../mocks/index.js';
import { drawnBy } from './drawnBy.js';
import { Table } from './Table.js';

export interface DrawnScenariosProps {
  /** What comes behind the slash of their names; each preset that has it is listed. */
  readonly states: readonly string[];
}

/** Scenarios of the mock, with the stories that draw them. */
export function DrawnScenarios({ states }: DrawnScenariosProps) {
  const found = states.flatMap((state) =>
    Object.values(scenarios).filter((scenario) => scenario.state === state),
  );
  const rows = found.map((scenario) => [
    `\`${scenario.name}\``,
    scenario.sentence,
    <Stories key={scenario.name} of={scenario} />,
  ]);
  const head = ['scenario', 'what it is', 'drawn by'];
  return <Table caption="Worlds of the mock to begin in" head={head} rows={rows} />;
}

function Stories({ of }: { readonly of: Scenario }) {
  return drawnBy(of).map(({ title, href }, place) => (
    <Fragment key={href}>
      {place > 0 && ' · '}
      <AnchorMdx href={href} target="_top">
        {title}
      </AnchorMdx>
    </Fragment>
  ));
}
