/** Quotes of schools, from the page. */
import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { createHttpClient } from '../../src/client/index.js';
import { openPage } from '../support/openPage.js';

it('EC-Q01 asked for here and elsewhere is one, and starts no checkout', async () => {
  const { user, mock, client, sent } = await openPage({
    scenario: 'workspace/active',
    role: 'admin',
    faults: [{ on: 'GET /events', does: 'hang' }], // this page does not hear of the other
  });
  const card = within(screen.getByRole('region', { name: 'Education plans' }));
  await user.click(card.getByText('Ask for a quote'));
  await user.type(card.getByLabelText('Organisation'), 'Meadow School');
  await user.type(card.getByLabelText('Your role there'), 'Head teacher');
  for (const name of ['Teachers', 'Students', 'Seats']) {
    await user.type(card.getByLabelText(name), '24');
  }
  await user.type(card.getByLabelText('Needed by'), '2026-09-01');

  const { fetch, workspaceId } = mock.as('billing_admin');
  const other = createHttpClient({ baseUrl: 'https://billing.test', workspaceId, fetch });
  const { reference } = await other.requestQuote({
    organisation: 'Meadow School',
    role: 'Bursar',
    teachers: 24,
    students: 24,
    publicClass: false,
    seats: 24,
    storage: 0,
    neededBy: '2026-09-01',
    urgent: true,
  });
  await user.click(card.getByRole('button', { name: 'Request quote' }));

  expect(await card.findByText('Requested')).toBeVisible();
  expect(card.queryByText(/^Ask for/)).toBeNull();
  expect((await client.listQuotes()).map(({ id }) => id)).toEqual([reference]);
  expect(sent).toEqual(['quotes']);
});
