/** English for what keeps a text from being an amount. */
export const amountErrorMessages = {
  'amount.empty': 'Enter an amount.',
  'amount.not_a_number': 'Enter an amount in digits, such as {example}.',
  'amount.too_precise': {
    one: 'Use at most {count} decimal.',
    other: 'Use at most {count} decimals.',
  },
  'amount.too_large': 'This amount is too large.',
} as const;
