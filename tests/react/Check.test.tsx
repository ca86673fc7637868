import { render, screen } from '@testing-library/react';
import { createRef } from 'react';
import { expect, it } from 'vitest';
import { Check } from '../../src/react/parts/Check.js';

it('hands its ref to what can be checked', () => {
  const ref = createRef<HTMLInputElement>();
  render(<Check ref={ref} label="I agree" hint="It renews by itself." className="own" />);
  const box = screen.getByRole('checkbox', { name: 'I agree' });
  expect(ref.current).toBe(box);
  expect(box).toHaveClass('own');
  expect(box).toHaveAccessibleDescription('It renews by itself.');
});
