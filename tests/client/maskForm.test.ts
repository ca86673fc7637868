import { expect, it } from 'vitest';
import { maskForm } from '../../src/client/maskForm.js';

it('masks what people write, and leaves ids and numbers as they are', () => {
  const form = {
    message: 'My card is 4242 4242 4242 4242',
    invoiceId: '4242424242424242',
    seats: 4_242_424_242_424_242,
    urgent: true,
    purchaseOrder: undefined,
  };
  expect(maskForm(form)).toEqual({ ...form, message: 'My card is •••• 4242' });
});
