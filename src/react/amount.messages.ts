/** English for amounts that are no money. */
export const amountMessages = {
  'amount.credits': { one: '{amount} credit', other: '{amount} credits' },
} as const;
