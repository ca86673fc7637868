import { withThemeByDataAttribute } from '@storybook/addon-themes';
import type { Preview } from '@storybook/react-vite';
import { configure } from 'storybook/test';
import { themes } from 'storybook/theming';
import { scenarios } from '../mocks/index.js';
import { languages } from '../stories/support/languages.js';
import { billingLoader, withBilling } from '../stories/support/scene.js';
import { ROLES } from '../src/rules/index.js';
import { otherDresses } from './otherDresses.js';
import '../src/styles/index.css';
import './preview.css';

// a busy machine is slow, not wrong
configure({ asyncUtilTimeout: 4_000 });

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

const storys = { value: '', title: 'as the story says' };
const roles = [...new Set(Object.values(ROLES).flat())];

const preview: Preview = {
  loaders: [billingLoader],
  afterEach: otherDresses,
  decorators: [
    withBilling,
    withThemeByDataAttribute({
      themes: { light: 'light', dark: 'dark' },
      defaultTheme: 'light',
      attributeName: 'data-theme',
    }),
  ],
  globalTypes: {
    scenario: {
      toolbar: {
        title: 'Scenario',
        icon: 'database',
        dynamicTitle: true,
        items: [storys, ...Object.keys(scenarios).map((name) => ({ value: name, title: name }))],
      },
    },
    role: {
      toolbar: {
        title: 'Role',
        icon: 'user',
        dynamicTitle: true,
        items: [storys, ...roles.map((role) => ({ value: role, title: role }))],
      },
    },
    direction: {
      toolbar: {
        title: 'Direction',
        icon: 'transfer',
        dynamicTitle: true,
        items: [
          { value: '', title: 'as the language' },
          { value: 'ltr', title: 'left to right' },
          { value: 'rtl', title: 'right to left' },
        ],
      },
    },
    locale: {
      toolbar: {
        title: 'Language',
        icon: 'globe',
        dynamicTitle: true,
        items: Object.entries(languages).map(([value, { title }]) => ({ value, title })),
      },
    },
    elapsed: {
      toolbar: {
        title: 'Clock',
        icon: 'time',
        dynamicTitle: true,
        items: [
          { value: '0', title: 'at the start' },
          { value: '5', title: '5 minutes later' },
          { value: '1440', title: 'a day later' },
          { value: '10080', title: 'a week later' },
          { value: '44640', title: 'a month later' },
        ],
      },
    },
  },
  initialGlobals: { scenario: '', role: '', direction: '', locale: 'en-US', elapsed: '0' },
  parameters: {
    layout: 'padded',
    docs: { theme: themes.normal },
    options: {
      storySort: {
        // machines first, then tables
        order: [
          'Guides',
          ['Start', 'Adapters', 'Theming', 'Languages', 'Mocks', 'Testing', 'A story of yours'],
          'Rules',
          [
            'Subscription',
            'Payment recovery',
            'Seats',
            'Storage',
            'Spending',
            'Auto-reload',
            'Checkout and return',
            'Low-balance alerts',
            'Contracts and quotes',
            'Permissions',
            'Reasons and HTTP',
            'Banner',
            'Credit packs',
            'Plan button',
            'What each state shows',
            'Every row, drawn',
            'Proration and invoice credit',
            'Refunds and unknown charges',
            'Invoices and documents',
            'Numbers and formatting',
            'Idempotency and retries',
            'Policy',
            'Cases',
          ],
          'Page',
          'Widgets',
        ],
      },
    },
    a11y: {
      test: 'error',
      options: {
        runOnly: [...wcag, 'best-practice'],
        // axe leaves this one off, even for its own tag.
        rules: { 'target-size': { enabled: true } },
      },
    },
  },
};

export default preview;
