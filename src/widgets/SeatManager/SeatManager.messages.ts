export const seatsMessages = {
  'seats.title': 'Seats',
  'seats.used': {
    one: '{used} of {count} seat used',
    other: '{used} of {count} seats used',
  },
  'seats.over': {
    one: 'Over by {count} seat. Nobody loses access, but nobody new can be invited.',
    other: 'Over by {count} seats. Nobody loses access, but nobody new can be invited.',
  },
  'seats.flexible': 'Paid seats follow your members.',
  'seats.fixed': 'Paid seats stay as they are until you change them.',
  'seats.minimum': {
    one: 'At least {count} seat is billed.',
    other: 'At least {count} seats are billed.',
  },
  'seats.pending': {
    one: '{count} invitation is pending. It takes a seat once it is accepted.',
    other: '{count} invitations are pending. They take a seat once they are accepted.',
  },
  'seats.will_exceed': {
    one: 'If all are accepted, there will be {count} member more than paid seats.',
    other: 'If all are accepted, there will be {count} members more than paid seats.',
  },
  'seats.excluded': 'Guests and deactivated members take no seat.',
  'seats.members': 'Manage members',

  'seats.label': 'Paid seats',
  'seats.less': 'One seat less',
  'seats.more': 'One seat more',
  'seats.change': 'Change seats',
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
