import type { Meta, StoryObj } from '@storybook/react-vite';
import { BillingPage } from '../../src/index.js';
import { says } from '../support/read.js';

const meta = { title: 'Page/Languages', component: BillingPage } satisfies Meta<typeof BillingPage>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Long words, on the page that has the most to say. */
export const German: Story = {
  globals: { locale: 'de-DE' },
  parameters: { billing: { scenario: 'workspace/everything-wrong', role: 'admin' } },
  play: says('Abrechnung'),
};

/** Six plural forms, digits of its own, from right to left. */
export const Arabic: Story = {
  globals: { locale: 'ar-EG' },
  parameters: { billing: { scenario: 'workspace/active', role: 'admin' } },
  play: says('الفوترة'),
};

/** From right to left, with Latin digits. */
export const Hebrew: Story = {
  globals: { locale: 'he-IL' },
  parameters: { billing: { scenario: 'team/active', role: 'primary_owner' } },
  play: says('חיובים'),
};

/** No spaces to break a line at. */
export const Japanese: Story = {
  globals: { locale: 'ja-JP' },
  parameters: { billing: { scenario: 'wallet/active', role: 'admin' } },
  play: says('請求'),
};

/** A third longer than English, each word in brackets. */
export const LongerWords: Story = {
  globals: { locale: 'en-XA' },
  parameters: { billing: { scenario: 'team/past-due', role: 'primary_owner' } },
  play: says('[Ɓîîļļîîñĝ]'),
};

/** English, turned around letter by letter. */
export const MirroredWords: Story = {
  globals: { locale: 'ar-XB' },
  parameters: { billing: { scenario: 'wallet/negative', role: 'admin' } },
  play: says('\u202eBilling\u202c'),
};
