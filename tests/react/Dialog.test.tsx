import { createRef, StrictMode, useRef, useState } from 'react';
import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { Dialog } from '../../src/react/parts/Dialog.js';

function Question({ safe = true }: { readonly safe?: boolean }) {
  const [isOpen, setOpen] = useState(false);
  const keep = useRef<HTMLButtonElement>(null);
  const close = () => setOpen(false);
  const actions = (
    <>
      <button ref={keep} onClick={close}>
        Keep plan
      </button>
      <button>Cancel on 15 Feb</button>
    </>
  );
  return (
    <>
      <button onClick={() => setOpen(true)}>Cancel plan</button>
      {isOpen && (
        <Dialog
          title="Cancel Pro plan"
          initialFocus={safe ? keep : undefined}
          actions={actions}
          onClose={close}
        >
          <p>It ends on 15 Feb.</p>
        </Dialog>
      )}
    </>
  );
}

const open = () => userEvent.click(screen.getByRole('button', { name: 'Cancel plan' }));
const escape = () =>
  fireEvent(screen.getByRole('dialog'), new Event('cancel', { cancelable: true }));

it('asks under the name of the act, with the safe answer in focus', async () => {
  render(<Question />);
  await open();
  expect(screen.getByRole('dialog', { name: 'Cancel Pro plan' })).toHaveTextContent('15 Feb');
  expect(screen.getByRole('button', { name: 'Keep plan' })).toHaveFocus();
});

it('begins at its title where no answer is safer than another', async () => {
  render(<Question safe={false} />);
  await open();
  expect(screen.getByRole('heading', { name: 'Cancel Pro plan' })).toHaveFocus();
});

it.each([
  ['an answer', () => userEvent.click(screen.getByRole('button', { name: 'Keep plan' }))],
  ['Escape', escape],
])('returns the focus to what opened it after %s', async (_, leave) => {
  render(
    <StrictMode>
      <Question />
    </StrictMode>,
  );
  await open();
  await leave();
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(screen.getByRole('button', { name: 'Cancel plan' })).toHaveFocus();
});

it('takes a ref, a class and data of its own', () => {
  const ref = createRef<HTMLDialogElement>();
  render(
    <Dialog
      ref={ref}
      className="own"
      data-own=""
      title="Sure?"
      actions={null}
      onClose={() => {}}
    />,
  );
  const dialog = screen.getByRole('dialog', { name: 'Sure?' });
  expect(ref.current).toBe(dialog);
  expect(dialog).toHaveClass('own');
  expect(dialog).toHaveAttribute('data-own');
});
