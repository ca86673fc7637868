export const educationMessages = {
  'education.title': 'Education plans',
  'education.about':
    'Schools and universities get a quote. Asking for one buys nothing, and accepting it is not paying.',
} as const;
