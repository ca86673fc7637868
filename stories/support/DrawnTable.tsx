import { AnchorMdx } from '@storybook/addon-docs/blocks';
import { Fragment } from 'react';
import { toId } from 'storybook/internal/csf';
import {
  type Drawing,
  drawnActions,
  drawnBanners,
  drawnOffers,
  drawnPacks,
  drawnStates,
} from '../rules/drawnRows.js';
import { Table } from './Table.js';

const PAGES = ['BillingPage', 'Scenarios'];

/** Links to stories, in one cell. */
function Drawings({ of }: { readonly of: readonly Drawing[] }) {
  return of.map((drawing, place) => {
    const [component = '', story = ''] = drawing.split('/');
    const group = PAGES.includes(component) ? 'Page' : 'Widgets';
    const href = `./?path=/story/${toId(`${group}/${component}`, words(story))}`;
    return (
      <Fragment key={drawing}>
        {place > 0 && ' · '}
        <AnchorMdx href={href} target="_top">
          {component}: {words(story)}
        </AnchorMdx>
      </Fragment>
    );
  });
}

const words = (name: string) => name.replaceAll(/([a-z])([A-Z])/g, '$1 $2');

const simple = {
  actions: { caption: 'Actions', first: 'action', rows: drawnActions },
  banners: { caption: 'Banners', first: 'banner', rows: drawnBanners },
  packs: { caption: 'Credit packs', first: 'while', rows: drawnPacks },
  offers: { caption: 'Plan buttons', first: 'button', rows: drawnOffers },
} as const;

/** A decision table by its rows, with the stories that draw each. */
export function DrawnTable({ of }: { readonly of: keyof typeof simple }) {
  const { caption, first, rows } = simple[of];
  const cells = Object.entries<readonly Drawing[]>(rows).map(([row, drawings]) => [
    of === 'packs' ? row : `\`${row}\``,
    <Drawings key={row} of={drawings} />,
  ]);
  return <Table caption={caption} head={[first, 'drawn by']} rows={cells} />;
}

/** What each state shows, to whom. */
export function DrawnStateTable() {
  const rows = Object.entries(drawnStates).map(([state, { managers, otherKinds, others }]) => [
    state,
    <Drawings key="managers" of={managers} />,
    otherKinds.length === 0 ? '–' : <Drawings key="kinds" of={otherKinds} />,
    <Drawings key="others" of={others} />,
  ]);
  const head = ['state', 'who manages', 'free, by contract, at a school', 'everyone else'];
  return <Table caption="States" head={head} rows={rows} />;
}
