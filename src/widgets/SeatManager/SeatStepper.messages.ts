/** English for the number of seats to change to. */
export const stepperMessages = {
  'seats.label': 'Paid seats',
  'seats.less': 'One seat less',
  'seats.more': 'One seat more',
  'seats.change.add': { one: 'Add {count} seat', other: 'Add {count} seats' },
  'seats.change.drop': { one: 'Drop {count} seat', other: 'Drop {count} seats' },
  'seats.change.to': { one: 'Change to {count} seat', other: 'Change to {count} seats' },
  'seats.error.below_used': {
    one: 'Every member takes a seat. Remove {count} member first.',
    other: 'Every member takes a seat. Remove {count} members first.',
  },
  'seats.error.below_minimum': {
    one: 'This plan has at least {count} seat.',
    other: 'This plan has at least {count} seats.',
  },
  'seats.error.same': {
    one: 'You pay for {count} seat now. Enter another number.',
    other: 'You pay for {count} seats now. Enter another number.',
  },
  'seats.error.not_a_number': 'Enter a whole number of seats.',
} as const;
